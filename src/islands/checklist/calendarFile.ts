import ical from 'ical-generator';
import type { Locale } from '../../i18n/locales.ts';
import type { PlanStep } from '../../text/planSteps.ts';

/** What a calendar file is made of. */
export interface CalendarFile {
  readonly locale: Locale;
  readonly title: string;
  /** Those with a day become events. */
  readonly steps: readonly PlanStep[];
  /** The address of the page of the plan, without what the reader answered. */
  readonly address: string;
  /** Names the file and its events: the same plan, saved again, replaces its events and adds none. */
  readonly name: string;
}

/** The steps of a plan as an iCalendar file (RFC 5545), each an event that lasts a whole day. @param made when */
export function calendarText({ locale, title, steps, address, name }: CalendarFile, made: Date): string {
  const { host, href } = new URL(address);
  const calendar = ical({
    name: title,
    prodId: { company: 'CSP Guide', product: name, language: locale.toUpperCase() },
  });
  for (const { id, day, name: summary, text: description } of steps)
    if (day !== undefined)
      calendar.createEvent({
        id: `${name}-${id}@${host}`,
        stamp: made,
        start: new Date(day),
        allDay: true,
        summary,
        description,
        url: href,
      });
  return calendar.toString();
}

/** Lets the browser save a calendar file. Nothing is sent anywhere. */
export function saveCalendarFile(file: CalendarFile): void {
  const address = new URL(file.address, location.href).href;
  const blob = new Blob([calendarText({ ...file, address }, new Date())], { type: 'text/calendar' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${file.name}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
