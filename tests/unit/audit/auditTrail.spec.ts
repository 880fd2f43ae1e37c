import { expect } from "chai";
import { AuditTrail, eventSelectors } from "../../../components/audit/auditTrail";
import { trailStatements, trailTrust } from "../../../components/audit/trailPolicy";
import { lifecycleOf, type Tier } from "../../../components/shared/lifecycle";
import { policyDocument } from "../../../components/shared/policyDocument";
import type { Graph } from "../../../planner/graph";
import { children, providers } from "../../support/children";
import { record } from "../../support/record";
import { testContext } from "../../support/testContext";
import { testProviders } from "../../support/testProviders";
import { rendered } from "../shared/parsed";
import { RETENTION } from "./samples";

const COMPONENT = "lakehouse:audit:AuditTrail";
const TRAIL = "aws:cloudtrail/trail:Trail";
const GROUP = "aws:cloudwatch/logGroup:LogGroup";
const ROLE = "aws:iam/role:Role";
const ROLE_POLICY = "aws:iam/rolePolicy:RolePolicy";

const recordTrail = (tier: Tier = "standard"): Promise<Graph> =>
    record(() => {
        const { aws } = testProviders();
        new AuditTrail(
            "trail",
            {
                context: testContext(),
                archiveBucket: "archive",
                archiveKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/1",
                logsKeyArn: "arn:aws:kms:eu-west-1:111122223333:key/2",
                lifecycle: lifecycleOf(tier),
                retention: RETENTION,
            },
            { provider: aws },
        );
    });

describe("AuditTrail", () => {
    it("is a trail, its log group, and the role with which it writes there", async () => {
        const graph = await recordTrail();
        const component = graph.only(COMPONENT, "trail");
        expect(children(graph, component)).to.deep.equal({
            "trail-events": GROUP,
            "trail-role": ROLE,
            "trail-role-policy": ROLE_POLICY,
            "trail-trail": TRAIL,
        });
        expect(new Set(Object.values(providers(graph, component)))).to.deep.equal(new Set(["aws"]));
        expect(component.outputs).to.include({ logGroupName: "acme-dev-trail" });
    });

    it("logs all regions, signed and encrypted, to the archive and to its log group", async () => {
        const { advancedEventSelectors: _, ...inputs } = (await recordTrail()).only(TRAIL).inputs;
        expect(inputs).to.deep.equal({
            name: "acme-dev-trail",
            s3BucketName: "archive",
            kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/1",
            isMultiRegionTrail: true,
            includeGlobalServiceEvents: true,
            enableLogFileValidation: true,
            cloudWatchLogsGroupArn: "arn:aws:logs:eu-west-1:111122223333:log-group:acme-dev-trail:*",
            cloudWatchLogsRoleArn: "arn:aws:iam::111122223333:role/acme-dev-trail-eu-west-1",
            insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
            tags: testContext().tags("audit", "trail"),
        });
    });

    it("waits for the log group, the role and the role's policy", async () => {
        const graph = await recordTrail();
        for (const type of [GROUP, ROLE, ROLE_POLICY]) {
            expect(graph.dependsOnTransitively(graph.only(TRAIL), graph.only(type)), type).to.equal(true);
        }
    });

    it("keeps a copy of the events for as long as it is told, which is not deleted by the way", async () => {
        const group = async (tier: Tier): Promise<unknown> => (await recordTrail(tier)).only(GROUP).inputs;
        const inputs = {
            name: "acme-dev-trail",
            kmsKeyId: "arn:aws:kms:eu-west-1:111122223333:key/2",
            retentionInDays: 30,
            tags: testContext().tags("audit", "trail"),
        };
        expect(await group("standard")).to.deep.equal({ ...inputs, deletionProtectionEnabled: true });
        expect(await group("disposable")).to.deep.equal({ ...inputs, deletionProtectionEnabled: false });
    });

    it("lets CloudTrail alone write, for this trail, and in streams of its own", async () => {
        const graph = await recordTrail();
        expect(graph.only(ROLE).inputs["assumeRolePolicy"]).to.equal(
            policyDocument("trustPolicy", trailTrust(testContext())),
        );
        expect(rendered("trustPolicy", trailTrust(testContext()))).to.deep.equal([
            {
                Sid: "CloudTrail",
                Effect: "Allow",
                Principal: { Service: "cloudtrail.amazonaws.com" },
                Action: ["sts:AssumeRole"],
                Condition: {
                    ArnLike: { "aws:SourceArn": ["arn:aws:cloudtrail:eu-west-1:111122223333:trail/acme-dev-trail"] },
                    StringEquals: { "aws:SourceAccount": ["111122223333"] },
                },
            },
        ]);
        expect(rendered("rolePolicy", trailStatements(testContext()))).to.deep.equal([
            {
                Sid: "WriteEvents",
                Effect: "Allow",
                Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
                Resource: [
                    "arn:aws:logs:eu-west-1:111122223333:log-group:acme-dev-trail:log-stream:111122223333_CloudTrail_eu-west-1*",
                ],
            },
        ]);
    });
});

describe("eventSelectors", () => {
    it("are about all that is done, and about objects of all our buckets but those that logs go to", () => {
        expect(eventSelectors(testContext())).to.deep.equal([
            { name: "management events", fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
            {
                name: "objects of our buckets",
                fieldSelectors: [
                    { field: "eventCategory", equals: ["Data"] },
                    { field: "resources.type", equals: ["AWS::S3::Object"] },
                    {
                        field: "resources.ARN",
                        startsWiths: ["arn:aws:s3:::acme-"],
                        notStartsWiths: [
                            "arn:aws:s3:::acme-dev-access-logs-111122223333-eu-west-1/",
                            "arn:aws:s3:::acme-dev-archive-111122223333-eu-west-1/",
                            "arn:aws:s3:::acme-dev-config-111122223333-eu-west-1/",
                        ],
                    },
                ],
            },
        ]);
    });
});
