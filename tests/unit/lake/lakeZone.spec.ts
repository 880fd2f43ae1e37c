import { expect } from "chai";
import { registrationPolicy, registrationTrust } from "../../../components/lake/lakeZonePolicy";
import { LakeZone } from "../../../components/lake/lakeZone";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";

const COMPONENT = "lakehouse:lake:LakeZone";
const BUCKET = "aws:s3/bucket:Bucket";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";
const REGISTRATION = "aws:lakeformation/resource:Resource";
const NAME = "acme-dev-lake-bronze-111122223333-eu-west-1";

const recordZone = (expirationDays?: number, tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new LakeZone(
            "lake-bronze",
            {
                context: testContext(),
                zone: "bronze",
                keyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                keyAlias: "alias/acme-dev-lake",
                lifecycle: lifecycleOf(tier),
                noncurrentDays: 30,
                expirationDays,
            },
            { provider: aws },
        );
    });

describe("LakeZone", () => {
    it("creates a bucket, and registers it with a role of its own", async () => {
        const graph = await recordZone();
        const component = graph.only(COMPONENT, "lake-bronze");
        expect(children(graph, component)).to.deep.equal({
            "lake-bronze-data": "lakehouse:shared:SecureBucket",
            "lake-bronze-registration": REGISTRATION,
            "lake-bronze-role": ROLE,
            "lake-bronze-role-policy": ROLE_POLICY,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
    });

    it("says where the zone is", async () => {
        const graph = await recordZone();
        expect(graph.only(COMPONENT).outputs).to.deep.equal({
            bucketName: NAME,
            bucketArn: `arn:aws:s3:::${NAME}`,
            url: `s3://${NAME}`,
        });
    });

    it("lets Lake Formation reach this bucket only, with documents that are known at preview", async () => {
        const graph = await recordZone();
        expect(graph.only(ROLE).inputs).to.deep.equal({
            name: "acme-dev-lf-bronze-eu-west-1",
            assumeRolePolicy: registrationTrust(testContext()),
            permissionsBoundary: testContext().permissionsBoundary,
            tags: testContext().tags("lake", "lf-bronze"),
        });
        expect(graph.only(ROLE_POLICY).inputs).to.deep.equal({
            role: "acme-dev-lf-bronze-eu-west-1",
            policy: registrationPolicy(testContext(), `arn:aws:s3:::${NAME}`, "alias/acme-dev-lake"),
        });
    });

    it("has no way past Lake Formation's permissions", async () => {
        const { inputs, inputMarks } = (await recordZone()).only(REGISTRATION);
        expect(inputs).to.deep.equal({
            arn: `arn:aws:s3:::${NAME}`,
            roleArn: "arn:aws:iam::111122223333:role/acme-dev-lf-bronze-eu-west-1",
            hybridAccessEnabled: false,
        });
        expect(inputMarks.unknowns).to.deep.equal([]);
    });

    it("registers the bucket once it, the role and the role's policy exist", async () => {
        const graph = await recordZone();
        const registration = graph.only(REGISTRATION);
        for (const type of [BUCKET, "aws:s3/bucketPolicy:BucketPolicy", ROLE, ROLE_POLICY]) {
            expect(graph.dependsOnTransitively(registration, graph.only(type)), type).to.equal(true);
        }
        expect(graph.dependsOnTransitively(graph.only(ROLE), graph.only(BUCKET))).to.equal(false);
    });

    it("lets nobody from elsewhere in: the bucket's policy only denies", async () => {
        const policy = (await recordZone()).only("aws:s3/bucketPolicy:BucketPolicy").inputs["policy"];
        const { Statement } = JSON.parse(policy as string) as { Statement: { Effect: string; Sid: string }[] };
        expect(Statement.map(({ Effect, Sid }) => `${Effect} ${Sid}`)).to.deep.equal([
            "Deny DenyInsecureTransport",
            "Deny DenyOtherAccounts",
        ]);
    });

    it("expires objects only when told to", async () => {
        const rules = async (days?: number): Promise<string> => {
            const lifecycle = "aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration";
            return JSON.stringify((await recordZone(days)).only(lifecycle).inputs["rules"]);
        };
        expect(await rules(90)).to.include('"expiration":{"days":90}');
        expect(await rules()).not.to.include('"expiration"');
    });

    for (const tier of ["disposable", "standard", "critical"] as const) {
        it(`claim 44: keeps its data by its tier (${tier})`, async () => {
            const { inputs, protect, retainOnDelete } = (await recordZone(undefined, tier)).only(BUCKET);
            const wanted = lifecycleOf(tier);
            expect({ forceDestroy: inputs["forceDestroy"], protect, retainOnDelete }).to.deep.equal(wanted);
        });
    }
});
