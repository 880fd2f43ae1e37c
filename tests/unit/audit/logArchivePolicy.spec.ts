import { expect } from "chai";
import { logArchiveStatements } from "../../../components/audit/logArchivePolicy";
import { archiveKeyStatements } from "../../../components/keys/keyPolicies";
import { testContext } from "../../support/testContext";
import { rendered, withSid } from "../shared/parsed";

const BUCKET = "arn:aws:s3:::archive";
const ACCOUNTS = ["444455556666", "111122223333"];

describe("logArchiveStatements", () => {
    const statements = rendered("bucketPolicy", logArchiveStatements(testContext(), BUCKET, ACCOUNTS));
    const delivery = {
        Effect: "Allow",
        Principal: { Service: "delivery.logs.amazonaws.com" },
        Condition: {
            ArnLike: {
                "aws:SourceArn": ["arn:aws:logs:eu-west-1:111122223333:*", "arn:aws:logs:eu-west-1:444455556666:*"],
            },
            StringEquals: { "aws:SourceAccount": ["111122223333", "444455556666"] },
        },
    };

    it("let log delivery look at the bucket, and put logs into the folders of the given accounts", () => {
        expect(statements).to.deep.equal([
            { Sid: "CheckBucket", ...delivery, Action: ["s3:GetBucketAcl", "s3:ListBucket"], Resource: [BUCKET] },
            {
                Sid: "DeliverLogs",
                ...delivery,
                Action: ["s3:PutObject"],
                Resource: [`${BUCKET}/AWSLogs/111122223333/*`, `${BUCKET}/AWSLogs/444455556666/*`],
            },
        ]);
    });

    it("let nobody read, change or delete a log", () => {
        const actions = statements.flatMap(({ Action }) => Action);
        expect(actions.filter((action) => /GetObject|Delete|Acl$/.test(action))).to.deep.equal(["s3:GetBucketAcl"]);
    });

    it("fit the archive's key: whoever may deliver may also encrypt", () => {
        const [ofKey] = rendered("keyPolicy", archiveKeyStatements(testContext(), ACCOUNTS));
        const { Principal, Condition } = withSid(statements, "DeliverLogs");
        expect(ofKey?.Principal).to.deep.equal(Principal);
        expect(ofKey?.Condition).to.deep.equal(Condition);
        // S3 asks for both of them for an upload in parts.
        expect(ofKey?.Action).to.include.members(["kms:Decrypt", "kms:GenerateDataKey*"]);
    });
});
