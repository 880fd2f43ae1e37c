import { expect } from "chai";
import {
    DOCUMENT_LIMITS,
    policyDocument,
    type DocumentKind,
    type Statement,
} from "../../../components/shared/policyDocument";

const READ: Statement = { sid: "Read", actions: ["s3:GetObject"], resources: ["arn:aws:s3:::a/*"] };

describe("policyDocument", () => {
    it("writes statements, and all that is in them, sorted and each once", () => {
        const text = policyDocument("bucketPolicy", [
            {
                sid: "Write",
                effect: "Deny",
                principal: { Service: "glue.amazonaws.com", AWS: ["arn:2", "arn:1"] },
                actions: ["s3:PutObject", "s3:DeleteObject", "s3:PutObject"],
                resources: ["arn:b", "arn:a"],
                conditions: {
                    StringLike: { "aws:b": "x" },
                    StringEquals: { "aws:d": ["2", "1", "2"], "aws:c": "y" },
                },
            },
            READ,
        ]);
        expect(text).to.equal(
            '{"Version":"2012-10-17","Statement":[' +
                '{"Sid":"Read","Effect":"Allow","Action":["s3:GetObject"],"Resource":["arn:aws:s3:::a/*"]},' +
                '{"Sid":"Write","Effect":"Deny","Principal":{"AWS":["arn:1","arn:2"],"Service":"glue.amazonaws.com"},' +
                '"Action":["s3:DeleteObject","s3:PutObject"],"Resource":["arn:a","arn:b"],' +
                '"Condition":{"StringEquals":{"aws:c":"y","aws:d":["1","2"]},"StringLike":{"aws:b":"x"}}}]}',
        );
    });

    it("leaves out what a statement does not say", () => {
        const text = policyDocument("trustPolicy", [{ sid: "A", principal: "*", actions: ["sts:AssumeRole"] }]);
        expect(JSON.parse(text)).to.deep.equal({
            Version: "2012-10-17",
            Statement: [{ Sid: "A", Effect: "Allow", Principal: "*", Action: ["sts:AssumeRole"] }],
        });
    });

    it("changes nothing of what it is given", () => {
        const given = [READ, { ...READ, sid: "Also", actions: ["s3:b", "s3:a"] }];
        const before = JSON.stringify(given);
        policyDocument("rolePolicy", given);
        expect(JSON.stringify(given)).to.equal(before);
    });

    it("refuses two statements with one sid, which would hide a lost one", () => {
        expect(() => policyDocument("keyPolicy", [READ, { ...READ, sid: "Other" }, READ])).to.throw(
            RangeError,
            "two statements of one keyPolicy have the sid Read",
        );
    });

    it("knows AWS's limits", () => {
        expect(DOCUMENT_LIMITS).to.deep.equal({
            rolePolicy: 10_240,
            managedPolicy: 6_144,
            trustPolicy: 2_048,
            bucketPolicy: 20_480,
            keyPolicy: 32_768,
            endpointPolicy: 20_480,
            topicPolicy: 30_720,
            queuePolicy: 8_192,
        });
    });

    for (const [kind, limit] of Object.entries(DOCUMENT_LIMITS) as [DocumentKind, number][]) {
        it(`fills a ${kind} to the last character, and not one more`, () => {
            const empty = policyDocument(kind, [{ ...READ, resources: [""] }]).length;
            const filled = (length: number): (() => string) => {
                return () => policyDocument(kind, [{ ...READ, resources: ["x".repeat(length - empty)] }]);
            };
            expect(filled(limit)().length).to.equal(limit);
            expect(filled(limit + 1)).to.throw(
                RangeError,
                `a ${kind} has ${String(limit + 1)} characters, AWS takes ${String(limit)}`,
            );
        });
    }
});
