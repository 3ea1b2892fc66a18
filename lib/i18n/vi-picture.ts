/** The pictures of what falls due, dates typed by hand, the wide panel, and tracking by agency, in Vietnamese; part of the catalogue in vi.ts. */
export const viPicture = {
  // Dates typed by hand
  'date.hint': 'ngày/tháng/năm',
  'date.pick': 'Chọn ngày trên lịch',
  'date.wrong': 'Ghi ngày, tháng, năm như 07/6/2026.',
  'date.needed': 'Cần ghi ngày.',
  'date.tooLate': 'Ghi ngày không sau {date}.',
} as const;
