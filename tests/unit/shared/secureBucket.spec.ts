import * as s3 from "@pulumi/aws/s3";
import { expect } from "chai";
import { lifecycleOf } from "../../../components/shared/lifecycle";
import { policyDocument, type Statement } from "../../../components/shared/policyDocument";
import { KEY_OF_S3, SecureBucket, type SecureBucketArgs } from "../../../components/shared/secureBucket";
import { denyInsecureTransport, denyOtherAccounts } from "../../../components/shared/statements";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:shared:SecureBucket";
const BUCKET = "aws:s3/bucket:Bucket";
const ACCESS = "aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock";
const OWNERSHIP = "aws:s3/bucketOwnershipControls:BucketOwnershipControls";
const ENCRYPTION = "aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration";
const VERSIONING = "aws:s3/bucketVersioning:BucketVersioning";
const LIFECYCLE = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
const POLICY = "aws:s3/bucketPolicy:BucketPolicy";
const LOCK = "aws:s3/bucketObjectLockConfiguration:BucketObjectLockConfiguration";
const LOGGING = "aws:s3/bucketLogging:BucketLogging";
const NAME = "acme-dev-lake-bronze-111122223333-eu-west-1";
const KEY = "arn:aws:kms:eu-west-1:111122223333:key/1";

const recordBucket = (
    given: Partial<SecureBucketArgs> = {},
    mode: "placeholder" | "unknown" = "placeholder",
): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        const bucket = new SecureBucket(
            "bronze",
            {
                context: testContext(),
                thing: "lake-bronze",
                workload: "lake",
                keyArn: KEY,
                lifecycle: lifecycleOf("standard"),
                ...given,
            },
            { provider: aws },
        );
        new s3.BucketObject("consumer", { bucket: bucket.bucketName }, { provider: aws });
    }, mode);

describe("SecureBucket", () => {
    it("claim 23: is one bucket with exactly one of each side resource", async () => {
        const graph = await recordBucket();
        const component = graph.only(COMPONENT, "bronze");
        expect(children(graph, component)).to.deep.equal({
            "bronze-bucket": BUCKET,
            "bronze-encryption": ENCRYPTION,
            "bronze-lifecycle": LIFECYCLE,
            "bronze-ownership": OWNERSHIP,
            "bronze-policy": POLICY,
            "bronze-public-access": ACCESS,
            "bronze-versioning": VERSIONING,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("says its name and ARN, both known at preview", async () => {
        for (const mode of ["placeholder", "unknown"] as const) {
            const component = (await recordBucket({}, mode)).only(COMPONENT);
            expect(component.outputs).to.deep.equal({ bucketName: NAME, bucketArn: `arn:aws:s3:::${NAME}` });
            expect(component.outputMarks.unknowns).to.deep.equal([]);
        }
    });

    it("names and tags the bucket", async () => {
        expect((await recordBucket()).only(BUCKET).inputs).to.deep.equal({
            bucket: NAME,
            forceDestroy: false,
            tags: testContext().tags("lake", "lake-bronze"),
        });
    });

    it("blocks public access in all four ways, and access control lists", async () => {
        const graph = await recordBucket();
        expect(graph.only(ACCESS).inputs).to.deep.equal({
            bucket: NAME,
            blockPublicAcls: true,
            blockPublicPolicy: true,
            ignorePublicAcls: true,
            restrictPublicBuckets: true,
        });
        expect(graph.only(OWNERSHIP).inputs).to.deep.equal({
            bucket: NAME,
            rule: { objectOwnership: "BucketOwnerEnforced" },
        });
    });

    it("encrypts every object with our key, which is asked once per bucket and not once per object", async () => {
        expect((await recordBucket()).only(ENCRYPTION).inputs).to.deep.equal({
            bucket: NAME,
            rules: [
                {
                    applyServerSideEncryptionByDefault: { sseAlgorithm: "aws:kms", kmsMasterKeyId: KEY },
                    bucketKeyEnabled: true,
                },
            ],
        });
    });

    const cleanUp = {
        id: "clean-up",
        status: "Enabled",
        filter: {},
        abortIncompleteMultipartUpload: { daysAfterInitiation: 7 },
    };
    const cleanUpVersions = { ...cleanUp, noncurrentVersionExpiration: { noncurrentDays: 30 } };

    it("keeps no versions, and has no rule about them, unless told to", async () => {
        const settings = async (given: Partial<SecureBucketArgs>): Promise<readonly unknown[]> => {
            const graph = await recordBucket(given);
            const { status } = graph.only(VERSIONING).inputs["versioningConfiguration"] as { readonly status: string };
            return [status, graph.only(LIFECYCLE).inputs["rules"]];
        };
        expect(await settings({})).to.deep.equal(["Disabled", [cleanUp]]);
        expect(await settings({ noncurrentDays: 30 })).to.deep.equal(["Enabled", [cleanUpVersions]]);
    });

    it("cleans up, and expires nothing unless told to", async () => {
        const rules = async (given: Partial<SecureBucketArgs>): Promise<unknown> =>
            (await recordBucket(given)).only(LIFECYCLE).inputs["rules"];
        const expire = { id: "expire", status: "Enabled", filter: {}, expiration: { days: 90 } };
        expect(await rules({})).to.deep.equal([cleanUp]);
        expect(await rules({ expirationDays: 90 })).to.deep.equal([cleanUp, expire]);
        expect(await rules({ expirationDays: 90, noncurrentDays: 30 })).to.deep.equal([cleanUpVersions, expire]);
    });

    it("moves what ages to Glacier when told to, with the versions that it keeps", async () => {
        const rule = async (given: Partial<SecureBucketArgs>): Promise<unknown> =>
            ((await recordBucket(given)).only(LIFECYCLE).inputs["rules"] as readonly { readonly id: string }[]).find(
                ({ id }) => id === "freeze",
            );
        const freeze = {
            id: "freeze",
            status: "Enabled",
            filter: {},
            transitions: [{ days: 90, storageClass: "GLACIER" }],
        };
        expect(await rule({})).to.equal(undefined);
        expect(await rule({ glacierDays: 90 })).to.deep.equal(freeze);
        expect(await rule({ glacierDays: 90, noncurrentDays: 400 })).to.deep.equal({
            ...freeze,
            noncurrentVersionTransitions: [{ noncurrentDays: 90, storageClass: "GLACIER" }],
        });
    });

    it("locks its versions when told to, and consumers wait for that", async () => {
        const graph = await recordBucket({ noncurrentDays: 30, lock: { mode: "compliance", days: 7 } });
        const lock = graph.only(LOCK);
        expect(lock.inputs).to.deep.equal({
            bucket: NAME,
            objectLockEnabled: "Enabled",
            rule: { defaultRetention: { mode: "COMPLIANCE", days: 7 } },
        });
        expect(graph.dependsOnTransitively(lock, graph.only(VERSIONING))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only("aws:s3/bucketObject:BucketObject"), lock)).to.equal(true);
        expect((await recordBucket()).count(LOCK)).to.equal(0);
    });

    it("records who asks it for what when told where", async () => {
        expect((await recordBucket({ accessLogBucket: "requests" })).only(LOGGING).inputs).to.deep.equal({
            bucket: NAME,
            targetBucket: "requests",
            targetPrefix: "s3/",
            targetObjectKeyFormat: { partitionedPrefix: { partitionDateSource: "EventTime" } },
        });
        expect((await recordBucket()).count(LOGGING)).to.equal(0);
    });

    it("has the key of S3 only when it is named", async () => {
        expect((await recordBucket({ keyArn: KEY_OF_S3 })).only(ENCRYPTION).inputs["rules"]).to.deep.equal([
            { applyServerSideEncryptionByDefault: { sseAlgorithm: "AES256" } },
        ]);
    });

    it("demands TLS of everybody and gives objects to known accounts only, beside the given statements", async () => {
        const principal = { AWS: "arn:aws:iam::444455556666:root" };
        const statement = { sid: "Read", principal, actions: ["s3:GetObject"], resources: ["arn:2"] };
        const arn = `arn:aws:s3:::${NAME}`;
        const policyOf = (accounts: readonly string[], ...more: readonly Statement[]): string =>
            policyDocument("bucketPolicy", [denyInsecureTransport(arn), denyOtherAccounts(arn, accounts), ...more]);
        const given = (await recordBucket({ statements: [statement] })).only(POLICY).inputs;
        expect(given).to.deep.equal({ bucket: NAME, policy: policyOf(["111122223333", "444455556666"], statement) });
        const alone = (await recordBucket()).only(POLICY).inputs;
        expect(alone).to.deep.equal({ bucket: NAME, policy: policyOf(["111122223333"]) });
    });

    it("refuses a statement in the place of the one on TLS", async () => {
        const statement = { sid: "DenyInsecureTransport", principal: "*", actions: [], resources: [] } as const;
        let message = "no refusal";
        await recordBucket({ statements: [statement] }).catch((error: unknown) => (message = String(error)));
        expect(message).to.include("two statements of one bucketPolicy have the sid DenyInsecureTransport");
    });

    it("claim 11: leaves nothing that matters for security to the deployment", async () => {
        const graph = await recordBucket({}, "unknown");
        const inside = graph.descendantsOf(graph.only(COMPONENT));
        const unknown = inside.flatMap(({ name, inputMarks }) => inputMarks.unknowns.map((path) => `${name} ${path}`));
        expect(unknown).to.deep.equal([]);
    });

    it("claim 5: consumers wait for the encryption and the policy, not only for the bucket", async () => {
        const graph = await recordBucket();
        const consumer = graph.only("aws:s3/bucketObject:BucketObject");
        for (const type of [BUCKET, ENCRYPTION, POLICY, ACCESS]) {
            expect(graph.dependsOnTransitively(consumer, graph.only(type)), type).to.equal(true);
        }
        expect(graph.dependsOnTransitively(graph.only(BUCKET), graph.only(POLICY))).to.equal(false);
    });

    it("blocks public access before there is a policy, and keeps versions before it expires any", async () => {
        const graph = await recordBucket();
        expect(graph.dependsOnTransitively(graph.only(POLICY), graph.only(ACCESS))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(LIFECYCLE), graph.only(VERSIONING))).to.equal(true);
        expect(graph.dependsOnTransitively(graph.only(ENCRYPTION), graph.only(ACCESS))).to.equal(false);
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: keeps its data by its tier (${tier}), with its guards, and freezes nothing else`, async () => {
            const graph = await recordBucket({ lifecycle: lifecycleOf(tier) });
            const { inputs, protect, retainOnDelete } = graph.only(BUCKET);
            expect({ forceDestroy: inputs["forceDestroy"], protect, retainOnDelete }).to.deep.equal(lifecycleOf(tier));
            for (const type of [ACCESS, OWNERSHIP, ENCRYPTION, VERSIONING, LIFECYCLE, POLICY]) {
                const guard = graph.only(type);
                expect([guard.protect, guard.retainOnDelete], type).to.deep.equal([false, retainOnDelete]);
            }
        });
    }
});
