import type { viRemind } from './vi-remind.ts';

/** Reminders, in English. */
export const enRemind: Readonly<Record<keyof typeof viRemind, string>> = {
  'remind.overdue': '{n} {n|task|tasks} overdue',
  'remind.today': '{n} {n|task|tasks} due today',
  'remind.tomorrow': '{n} {n|task|tasks} due tomorrow',
  'remind.in': '{n} {n|task|tasks} due in {days} days',
  'remind.within': '{n} {n|task|tasks} due within {days} days',
  'remind.more': 'and {n} more',
  'remind.snoozeAfternoon': 'Remind me this afternoon',
  'remind.snoozeTomorrow': 'Remind me tomorrow morning',
  'remind.sampleTitle': 'Reminders from Đôn Đốc look like this',
  'remind.sampleWords': '3 days left: the words of a tracked task; click to open it.',

  'remind.title': 'Reminders',
  'remind.hint': 'System notifications, also after the machine slept or was off.',
  'remind.on': 'Remind of what falls due by system notifications',
  'remind.before': 'Days before',
  'remind.days': '{n} {n|day|days}',
  'remind.theDay': 'on the day',
  'remind.at': 'At',
  'remind.zone': 'Vietnam time',
  'remind.late': 'Remind weekly of what is overdue',
  'remind.try': 'Try a reminder',
  'remind.tried':
    'A test notification was sent. If none is seen, look at the notification settings of the operating system.',
  'remind.refused': 'The browser does not allow notifications yet. Switch on again to be asked once more.',
  'remind.blocked': 'The operating system or the browser blocks notifications from Đôn Đốc.',
  'remind.allowed': 'Notifications are allowed.',
  'remind.turnOn': 'Turn on reminders',
  'remind.firstRun': 'Be reminded 7, 3 and 1 days before, and on the day.',

  'remind.general': 'As in the settings',
  'remind.own': 'Own days for this task',
  'remind.never': 'No reminder',
  'remind.next': 'Next on {date}, {time}',
  'remind.noNext': 'No reminder is left.',
  'remind.noDay': 'No due day, so no reminder.',
  'remind.closed': 'Done or paused, so no reminder.',
  'remind.off': 'Reminders are off.',
  'remind.changed': 'Reminder changed',
  'change.remind': 'Reminder changed',
};
