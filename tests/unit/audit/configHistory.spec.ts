import { expect } from "chai";
import { ConfigHistory } from "../../../components/audit/configHistory";
import { configBucketStatements } from "../../../components/audit/logBucketPolicy";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import { denyInsecureTransport, denyOtherAccounts } from "../../../components/shared/statements";
import type { Graph } from "../../../planner/graph";
import { children } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { RETENTION, SOURCES } from "./samples";

const COMPONENT = "lakehouse:audit:ConfigHistory";
const NAME = "acme-dev-config-111122223333-eu-west-1";
const ARN = `arn:aws:s3:::${NAME}`;

const recordHistory = (): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new ConfigHistory(
            "history",
            {
                context: testContext(),
                keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                sources: SOURCES,
                lifecycle: lifecycleOf("standard"),
                retention: RETENTION,
                accessLogBucket: "requests",
            },
            { provider: aws },
        );
    });

describe("ConfigHistory", () => {
    it("is one secure bucket that takes what Config delivers", async () => {
        const graph = await recordHistory();
        const component = graph.only(COMPONENT, "history");
        expect(children(graph, component)).to.deep.equal({ "history-data": "lakehouse:shared:SecureBucket" });
        expect(component.outputs).to.deep.equal({ bucketName: NAME });
        expect(graph.only("aws:s3/bucketPolicy:BucketPolicy").inputs["policy"]).to.equal(
            policyDocument("bucketPolicy", [
                ...configBucketStatements(testContext(), ARN, SOURCES),
                denyInsecureTransport(ARN),
                denyOtherAccounts(ARN, ["111122223333"]),
            ]),
        );
        expect(graph.only("aws:s3/bucketLogging:BucketLogging").inputs["targetBucket"]).to.equal("requests");
    });

    it("keeps the history for as long as the archive, and has no lock, which Config refuses", async () => {
        const graph = await recordHistory();
        const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
        const rules = JSON.stringify(graph.only(lifecycle).inputs["rules"]);
        expect(rules).to.include('"expiration":{"days":365}');
        expect(rules).to.include('"transitions":[{"days":90,"storageClass":"GLACIER"}]');
        expect(graph.count("aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration")).to.equal(0);
    });
});
