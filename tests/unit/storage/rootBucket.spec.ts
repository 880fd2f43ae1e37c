import * as ssm from "@pulumi/aws/ssm";
import { expect } from "chai";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import { denyInsecureTransport, denyOtherAccounts } from "../../../components/shared/statements";
import { RootBucket } from "../../../components/storage/rootBucket";
import { rootBucketStatements } from "../../../components/storage/rootBucketPolicy";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { DATABRICKS_ACCOUNT, testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:storage:RootBucket";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const NAME = "acme-dev-root-111122223333-eu-west-1";
const ARN = `arn:aws:s3:::${NAME}`;

const recordRoot = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const { bucketName } = new RootBucket(
            "root",
            {
                context: testContext(),
                databricksAccountId: DATABRICKS_ACCOUNT,
                keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                lifecycle: lifecycleOf(tier),
            },
            { provider: aws },
        );
        new ssm.Parameter("consumer", { type: "String", value: bucketName }, { provider: aws });
    });

describe("RootBucket", () => {
    it("is one secure bucket", async () => {
        const graph = await recordRoot();
        const component = graph.only(COMPONENT, "root");
        expect(children(graph, component)).to.deep.equal({ "root-data": "lakehouse:shared:SecureBucket" });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ bucketName: NAME });
        const { bucket, tags } = graph.only("aws:s3/bucket:Bucket").inputs;
        expect(bucket).to.equal(NAME);
        expect(tags).to.deep.equal(testContext().tags("workspace", "root"));
    });

    it("claim 42: has one policy, complete from the first day: for our Databricks account, over TLS", async () => {
        const graph = await recordRoot();
        const statements = rootBucketStatements(testContext(), ARN, DATABRICKS_ACCOUNT);
        expect(graph.count(POLICY)).to.equal(1);
        expect(graph.only(POLICY).inputs).to.deep.equal({
            bucket: NAME,
            policy: policyDocument("bucketPolicy", [
                ...statements,
                denyInsecureTransport(ARN),
                denyOtherAccounts(ARN, ["111122223333", "414351767826"]),
            ]),
        });
    });

    it("is encrypted with the given key, and keeps no versions", async () => {
        const graph = await recordRoot();
        const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
        expect(JSON.stringify(graph.only(encryption).inputs["rules"])).to.include(
            '"kmsMasterKeyId":"arn:aws:kms:eu-west-1:111122223333:key/1"',
        );
        expect(graph.only("aws:s3/bucketVersioning:BucketVersioning").inputs["versioningConfiguration"]).to.deep.equal({
            status: "Disabled",
        });
    });

    it("expires nothing, neither what a workspace keeps nor versions that there are not", async () => {
        const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
        const rules = (await recordRoot()).only(lifecycle).inputs["rules"];
        expect(JSON.stringify(rules)).not.to.match(/expiration/i);
        expect(rules).to.have.lengthOf(1);
    });

    it("claim 5: consumers wait for its policy", async () => {
        const graph = await recordRoot();
        const consumer = graph.only("aws:ssm/parameter:Parameter");
        expect(consumer.inputs["value"]).to.equal(NAME);
        expect(graph.dependsOnTransitively(consumer, graph.only(POLICY))).to.equal(true);
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: keeps its data by its tier (${tier})`, async () => {
            const { inputs, protect, retainOnDelete } = (await recordRoot(tier)).only("aws:s3/bucket:Bucket");
            expect({ forceDestroy: inputs["forceDestroy"], protect, retainOnDelete }).to.deep.equal(lifecycleOf(tier));
        });
    }
});
