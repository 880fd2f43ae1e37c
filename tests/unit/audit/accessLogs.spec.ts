import { expect } from "chai";
import { AccessLogs } from "../../../components/audit/accessLogs";
import { accessLogStatements } from "../../../components/audit/logBucketPolicy";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import { denyInsecureTransport, denyOtherAccounts } from "../../../components/shared/statements";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { RETENTION, SOURCES } from "./samples";

const COMPONENT = "lakehouse:audit:AccessLogs";
const NAME = "acme-dev-access-logs-111122223333-eu-west-1";
const ARN = `arn:aws:s3:::${NAME}`;

const recordLogs = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const args = { context: testContext(), sources: SOURCES, retention: RETENTION };
        new AccessLogs("requests", { ...args, lifecycle: lifecycleOf("standard") }, { provider: aws });
    });

describe("AccessLogs", () => {
    it("is one bucket that takes what S3 delivers, and records nothing about itself", async () => {
        const graph = await recordLogs();
        const component = graph.only(COMPONENT, "requests");
        expect(children(graph, component)).to.deep.equal({ "requests-data": "lakehouse:shared:SecureBucket" });
        expect(component.outputs).to.deep.equal({ bucketName: NAME });
        expect(graph.only("aws:s3/bucketPolicy:BucketPolicy").inputs["policy"]).to.equal(
            policyDocument("bucketPolicy", [
                ...accessLogStatements(testContext(), ARN, SOURCES),
                denyInsecureTransport(ARN),
                denyOtherAccounts(ARN, ["111122223333"]),
            ]),
        );
        expect(graph.count("aws:s3/bucketLogging:BucketLogging")).to.equal(0);
    });

    it("has the encryption and no lock, since S3 delivers to nothing else", async () => {
        const graph = await recordLogs();
        const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
        expect(graph.only(encryption).inputs["rules"]).to.deep.equal([
            { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
        ]);
        expect(graph.count("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration")).to.equal(0);
    });

    it("keeps records for as long as it is told", async () => {
        const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
        const rules = JSON.stringify((await recordLogs()).only(lifecycle).inputs["rules"]);
        expect(rules).to.include('"expiration":{"days":60}');
        expect(rules).not.to.include("GLACIER");
    });
});
