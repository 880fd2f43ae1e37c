import * as ssm from "@pulumi/aws/ssm";
import { expect } from "chai";
import { LogArchive } from "../../../components/audit/logArchive";
import { archiveStatements } from "../../../components/audit/logBucketPolicy";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { ObjectLock } from "../../../components/shared/secureBucket";
import { denyInsecureTransport, denyOtherAccounts } from "../../../components/shared/statements";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { RETENTION, SOURCES } from "./samples";

const COMPONENT = "lakehouse:audit:LogArchive";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const NAME = "acme-dev-archive-111122223333-eu-west-1";
const ARN = `arn:aws:s3:::${NAME}`;

const recordArchive = (tier: Tier = "standard", lock?: ObjectLock): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const { bucketName } = new LogArchive(
            "archive",
            {
                context: testContext(),
                keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                sources: SOURCES,
                lifecycle: lifecycleOf(tier),
                retention: RETENTION,
                lock,
                accessLogBucket: "requests",
            },
            { provider: aws },
        );
        new ssm.Parameter("consumer", { type: "String", value: bucketName }, { provider: aws });
    });

describe("LogArchive", () => {
    it("is one secure bucket", async () => {
        const graph = await recordArchive();
        const component = graph.only(COMPONENT, "archive");
        expect(children(graph, component)).to.deep.equal({ "archive-data": "lakehouse:shared:SecureBucket" });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(graph.only(COMPONENT).outputs).to.deep.equal({ bucketName: NAME });
        const { bucket, tags } = graph.only("aws:s3/bucket:Bucket").inputs;
        expect(bucket).to.equal(NAME);
        expect(tags).to.deep.equal(testContext().tags("audit", "archive"));
    });

    it("takes logs of the given accounts, over TLS", async () => {
        const statements = archiveStatements(testContext(), ARN, SOURCES);
        expect((await recordArchive()).only(POLICY).inputs).to.deep.equal({
            bucket: NAME,
            policy: policyDocument("bucketPolicy", [
                ...statements,
                denyInsecureTransport(ARN),
                denyOtherAccounts(ARN, ["111122223333"]),
            ]),
        });
    });

    it("encrypts logs with the archive's key, by its whole ARN as log delivery wants it", async () => {
        const encryption = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
        expect((await recordArchive()).only(encryption).inputs["rules"]).to.deep.equal([
            {
                applyServerSideEncryptionByDefault: {
                    sseAlgorithm: "aws:kms",
                    kmsMasterKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1",
                },
                bucketKeyEnabled: true,
            },
        ]);
    });

    it("keeps logs for as long as it is told, also those that are deleted or overwritten on the first day", async () => {
        const graph = await recordArchive();
        expect(graph.only("aws:s3/bucketVersioning:BucketVersioning").inputs["versioningConfiguration"]).to.deep.equal({
            status: "Enabled",
        });
        const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
        const rules = JSON.stringify(graph.only(lifecycle).inputs["rules"]);
        expect(rules).to.include('"expiration":{"days":365}');
        expect(rules).to.include('"noncurrentVersionExpiration":{"noncurrentDays":365}');
        expect(rules).to.include('"transitions":[{"days":90,"storageClass":"GLACIER"}]');
    });

    it("locks logs when it is told to, and consumers wait for the lock", async () => {
        const graph = await recordArchive("standard", { mode: "governance", days: 30 });
        const lock = graph.only(LOCK);
        expect(lock.inputs).to.deep.equal({
            bucket: NAME,
            objectLockEnabled: "Enabled",
            rule: { defaultRetention: { mode: "GOVERNANCE", days: 30 } },
        });
        expect(graph.dependsOnTransitively(graph.only("aws:ssm/parameter:Parameter"), lock)).to.equal(true);
        expect((await recordArchive()).ofType(LOCK)).to.deep.equal([]);
    });

    it("claim 5: consumers wait for its policy", async () => {
        const graph = await recordArchive();
        const consumer = graph.only("aws:ssm/parameter:Parameter");
        expect(graph.dependsOnTransitively(consumer, graph.only(POLICY))).to.equal(true);
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: keeps its logs by its tier (${tier})`, async () => {
            const { inputs, protect, retainOnDelete } = (await recordArchive(tier)).only("aws:s3/bucket:Bucket");
            expect({ forceDestroy: inputs["forceDestroy"], protect, retainOnDelete }).to.deep.equal(lifecycleOf(tier));
        });
    }
});
