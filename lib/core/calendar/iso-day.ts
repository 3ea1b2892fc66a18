/** A day in Asia/Ho_Chi_Minh as "YYYY-MM-DD". Days compare as strings. */
export type IsoDay = string;
