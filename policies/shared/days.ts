/** Days of a date `YYYY-MM-DD` since an arbitrary fixed day, by the Gregorian calendar; NaN for anything else. */
function dayNumber(date: string): number {
    const [year = NaN, month = NaN, day = NaN] = date.split("-").map(Number);
    // The year begins in March, so that the leap day is its last.
    const shifted = month < 3 ? year - 1 : year;
    const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
    return shifted * 365 + leapDays + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day;
}

/** Days from one date to another, `YYYY-MM-DD`; negative when the other comes first. */
export function daysBetween(from: string, to: string): number {
    return dayNumber(to) - dayNumber(from);
}
