import { expect } from "chai";
import type { z } from "zod";
import * as fields from "../../../config/fields";
import { problemsOf } from "../../../config/issues";

const accepts = (schema: z.ZodType, ...values: readonly unknown[]): readonly boolean[] =>
    values.map((value) => schema.safeParse(value).success);

const messages = (schema: z.ZodType, value: unknown): readonly string[] =>
    problemsOf({}, schema.safeParse(value).error?.issues ?? []).map(({ allowed }) => allowed);

describe("fields of the schema", () => {
    it("say what they take once, whatever is wrong", () => {
        for (const value of ["A", "a".repeat(30), "a--b", "", 3, undefined]) {
            expect(messages(fields.key, value), String(value)).to.deep.equal([
                "1 to 24 lower-case letters, digits and single hyphens, beginning with a letter",
            ]);
        }
        for (const value of ["A", "a".repeat(13), "a-b", "", 3, undefined]) {
            expect(messages(fields.nameWord, value), String(value)).to.deep.equal([
                "1 to 12 lower-case letters and digits, beginning with a letter",
            ]);
        }
        for (const value of [0, 8, 1.5, 0.5, "3"]) {
            expect(messages(fields.days(1, 7), value), String(value)).to.deep.equal(["1 to 7 days, a whole number"]);
        }
        for (const value of ["10.0.0.0", "10.0.0.1/8", "300.0.0.0/8", 10]) {
            expect(messages(fields.cidr, value), String(value)).to.deep.equal([
                "an IPv4 network such as 10.64.0.0/16, with no bits set after the prefix",
            ]);
        }
        for (const value of [[], ["a"], "a"]) {
            expect(messages(fields.list(fields.key, 2), value), String(value)).to.deep.equal([
                "a list of at least 2, each only once",
            ]);
        }
        expect(messages(fields.list(fields.key, 2), ["a", "b", "a", "b"])).to.deep.equal([
            "each only once",
            "each only once",
        ]);
        expect(messages(fields.list(fields.key), {})).to.deep.equal(["a list, each only once"]);
    });

    it("take Quartz expressions with one of the two days left open, and time zones that there are", () => {
        const form = "a Quartz expression with seconds in which one of the two days is ?, such as 0 0 5 * * ?";
        for (const value of ["0 0 5 * * ?", "0 0 5 ? * MON-FRI", "0 0 5 1 * ? 2027"]) {
            expect(messages(fields.quartz, value), value).to.deep.equal([]);
        }
        for (const value of ["0 0 5 * * *", "0 0 5 ? * ?", "0 5 * * *", "daily", 5]) {
            expect(messages(fields.quartz, value), String(value)).to.deep.equal([form]);
        }
        for (const value of ["UTC", "Europe/Berlin", "America/Argentina/Buenos_Aires", "US/Eastern"]) {
            expect(messages(fields.timeZone, value), value).to.deep.equal([]);
        }
        for (const value of ["Europe/Dublim", "", 1]) {
            expect(messages(fields.timeZone, value), String(value)).to.deep.equal([
                "a time zone such as Europe/Berlin",
            ]);
        }
    });

    it("take names that make good names of buckets", () => {
        expect(accepts(fields.key, "a", "a1-b2c", "a".repeat(24))).to.deep.equal([true, true, true]);
        expect(accepts(fields.key, "a".repeat(25), "1a", "a-", "-a", "a_b", "a.b", "ä")).to.not.include(true);
        expect(accepts(fields.nameWord, "a", "a1b2c", "a".repeat(12))).to.deep.equal([true, true, true]);
        expect(accepts(fields.nameWord, "a".repeat(13), "1a", "a1-b2c", "a_b", "a.b", "ä")).to.not.include(true);
    });

    it("take times within their bounds", () => {
        expect(accepts(fields.seconds(0.01, 60), 0.01, 60, 2.5)).to.not.include(false);
        expect(accepts(fields.seconds(0.01, 60), 0, 61, "1")).to.not.include(true);
        expect(accepts(fields.minutes(5, 6), 5, 6)).to.not.include(false);
        expect(accepts(fields.minutes(5, 6), 4, 5.5, 7)).to.not.include(true);
    });

    it("take ids in the form that the clouds give them", () => {
        expect(accepts(fields.accountId, "111122223333", "012345678901")).to.not.include(false);
        expect(accepts(fields.accountId, "11112222333", "1111222233334", "arn:aws")).to.not.include(true);
        expect(accepts(fields.uuid, "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d")).to.not.include(false);
        expect(accepts(fields.uuid, "0A1B2C3D-4e5f-4a6b-8c7d-8e9f0a1b2c3d", "0a1b2c3d", "")).to.not.include(true);
        expect(accepts(fields.stackName, "organization/lakehouse/prod-1.a")).to.not.include(false);
        expect(accepts(fields.stackName, "foundation", "a/b", "a/b/c/d", "a//b")).to.not.include(true);
        expect(accepts(fields.instanceType, "m6id.large", "u-6tb1.metal", "c5.metal-48xl")).to.not.include(false);
        expect(accepts(fields.instanceType, "large", "M6id.large", "m6id large")).to.not.include(true);
    });

    it("take addresses over TLS only", () => {
        expect(accepts(fields.httpsUrl, "https://example.com/a")).to.not.include(false);
        expect(accepts(fields.httpsUrl, "http://example.com", "ftp://example.com", "example.com")).to.not.include(true);
    });

    it("take tag values that AWS and Databricks both take", () => {
        expect(accepts(fields.tagValue, "Data & AI", "a".repeat(129), "")).to.not.include(true);
        expect(accepts(fields.tagValue, "data@example.com", "cost center 4:7/1=+-_.")).to.not.include(false);
    });
});
