import * as z from "zod";
import { parseCidr } from "../components/shared/cidr";

/**
 * Building blocks of the schema. Each carries what it takes, in words, as its error text: that is what a user reads as "allowed",
 * whatever is wrong with the value.
 */

/** Text that matches a pattern. */
export const text = (pattern: RegExp, allowed: string): z.ZodString => z.string(allowed).regex(pattern);

/** Free text of a given length. */
export const sentence = (minimum: number, maximum: number, allowed: string): z.ZodString =>
    z.string(allowed).min(minimum).max(maximum);

/** A whole number of something. */
export const count = (minimum: number, maximum: number, unit: string): z.ZodNumber => {
    const allowed = `${String(minimum)} to ${String(maximum)} ${unit}, a whole number`;
    return z.number(allowed).int().min(minimum).max(maximum);
};

export const days = (minimum: number, maximum: number): z.ZodNumber => count(minimum, maximum, "days");

export const minutes = (minimum: number, maximum: number): z.ZodNumber => count(minimum, maximum, "minutes");

/** Seconds, also parts of one. */
export const seconds = (minimum: number, maximum: number): z.ZodNumber => {
    const allowed = `${String(minimum)} to ${String(maximum)} seconds`;
    return z.number(allowed).min(minimum).max(maximum);
};

/** A list in which nothing stands twice. */
export const list = <T extends z.ZodString | z.ZodEnum>(item: T, minimum = 0): z.ZodArray<T> =>
    z
        .array(item, `a list${minimum === 0 ? "" : ` of at least ${String(minimum)}`}, each only once`)
        .min(minimum)
        .superRefine((values: readonly unknown[], context) => {
            const repeated = [...values.keys()].filter((index) => values.indexOf(values[index]) < index);
            repeated.forEach((index) => {
                context.addIssue({ code: "custom", path: [index], message: "each only once" });
            });
        });

const LONGEST_WORD = 12;
const word = `1 to ${String(LONGEST_WORD)} lower-case letters and digits, beginning with a letter`;

/**
 * Word that physical names begin with. It has no hyphen, which is what parts it from the rest: of `a-b-c` nobody could say
 * whether it is `c` in `a-b` or `b-c` in `a`.
 */
export const nameWord = text(/^[a-z][a-z0-9]*$/, word).max(LONGEST_WORD, word);

const LONGEST_KEY = 24;
const keyName = `1 to ${String(LONGEST_KEY)} lower-case letters, digits and single hyphens, beginning with a letter`;

/** Key of a map. It becomes a logical name and the end of physical names, so it is short and plain. */
export const key = text(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, keyName).max(LONGEST_KEY, keyName);

export const accountId = text(/^\d{12}$/, "12 digits, quoted");

export const uuid = text(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
    "a UUID in lower case, such as 0a1b2c3d-4e5f-6789-abcd-ef0123456789",
);

const network = "an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix";

export const cidr = text(/^(\d{1,3}\.){3}\d{1,3}\/\d{1,2}$/, network).refine((given) => parseCidr(given) !== undefined);

const host = "an IPv4 address such as 172.16.0.53";

export const address = text(/^(\d{1,3}\.){3}\d{1,3}$/, host).refine((given) => parseCidr(`${given}/32`) !== undefined);

const quartzForm = "a Quartz expression with seconds in which one of the two days is ?, such as 0 0 5 * * ?";

/**
 * Seconds, minutes, hours, day of the month, month, day of the week and, if any, year. The two days are two ways to say the same.
 * Source: https://www.quartz-scheduler.org/documentation/quartz-2.3.0/tutorials/crontrigger.html
 */
export const quartz = text(/^\S+( \S+){5,6}$/, quartzForm).refine((given) => {
    const [, , , dayOfMonth, , dayOfWeek] = given.split(" ");
    return (dayOfMonth === "?") !== (dayOfWeek === "?");
});

/** A zone of the IANA time zone database. */
export const timeZone = z.string("a time zone such as Europe/Berlin").refine(isTimeZone);

/** Formatting in a zone is the only question that knows all names of zones, and costs more than all else that is checked. */
function isTimeZone(given: string): boolean {
    if (given === "UTC" || Intl.supportedValuesOf("timeZone").includes(given)) {
        return true;
    }
    try {
        return new Intl.DateTimeFormat("en", { timeZone: given }).resolvedOptions().timeZone !== "";
    } catch {
        return false;
    }
}

/** Address of something that is reached over TLS. */
export const httpsUrl = z.url({ protocol: /^https$/, error: "an address that begins with https://" });

/** A domain name, or with `*.` all names that are in it. */
export const domain = text(/^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/, "a domain name such as pypi.org");

export const regionName = text(/^[a-z0-9-]+$/, "an AWS region such as eu-west-1");

export const bucketName = text(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "the name of a bucket");

/** Text that ends up in a tag: what AWS and Databricks both accept. */
export const tagValue = text(/^[\w .:/=+@-]{1,128}$/, "1 to 128 letters, digits, spaces and . : / = + - @ _");

export const email = text(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "an e-mail address");

export const instanceType = text(/^[a-z0-9-]+\.[a-z0-9-]+$/, "an instance type such as m6id.xlarge");

export const reason = sentence(15, 200, "a sentence that says why, 15 to 200 characters");

/** A stack of ours, as `upstream` names it. */
export const stackName = text(/^[\w.-]+\/[\w.-]+\/[\w.-]+$/, "organization/project/stack");
