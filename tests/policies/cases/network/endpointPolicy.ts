import { fails, passes, undecided, type RuleCases } from "../../support/cases";
import { json } from "../../support/documents";
import { resource, UNKNOWN } from "../../support/resources";

const ENDPOINT = "aws:ec2/vpcEndpoint:VpcEndpoint";
const POLICY = "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy";
const NOT_SET = "policy is not set, which allows everything";
const WIDE = "policy allows everything";
const s3 = "com.amazonaws.eu-west-1.s3";
const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
const scoped = { ...everything, Action: ["s3:GetObject"], Resource: "arn:aws:s3:::lake-bronze/*" };
const bucket = resource("aws:s3/bucket:Bucket", {}, { name: "bucket" });
const bare = resource(ENDPOINT, { serviceName: s3, policy: UNKNOWN });
const beside = (policy: string): ReturnType<typeof resource> =>
    resource(POLICY, { vpcEndpointId: UNKNOWN, policy }, { name: "policy", from: { vpcEndpointId: [bare] } });

export const cases: RuleCases = {
    passing: {
        "a policy for some buckets": passes(resource(ENDPOINT, { serviceName: s3, policy: json(scoped) })),
        "all buckets of the organisation": passes(
            resource(ENDPOINT, {
                serviceName: s3,
                policy: json({ ...everything, Condition: { StringEquals: { "aws:ResourceOrgID": "o-1234" } } }),
            }),
        ),
        "everything, denied": passes(
            resource(ENDPOINT, { serviceName: s3, policy: json({ ...everything, Effect: "Deny" }) }),
        ),
        "a policy beside it": passes(bare, beside(json(scoped))),
        "a policy of its own resource": passes(resource(POLICY, { policy: json(scoped) })),
        "a service that holds no data": passes(
            resource(ENDPOINT, { serviceName: "com.amazonaws.eu-west-1.ec2messages" }),
        ),
        "a service of somebody else, such as Databricks": passes(
            resource(ENDPOINT, { serviceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0da6ebf1461278016" }),
        ),
        "a service that configuration leaves out": {
            ...passes(resource(ENDPOINT, { serviceName: s3 })),
            params: { services: ["sts"] },
        },
    },
    violating: {
        "the policy that AWS fills in": fails(WIDE, resource(ENDPOINT, { serviceName: s3, policy: json(everything) })),
        "everything of the service": fails(
            WIDE,
            resource(ENDPOINT, { serviceName: s3, policy: json(scoped, { ...everything, Action: "s3:*" }) }),
        ),
        "everything but some buckets": fails(
            WIDE,
            resource(POLICY, {
                policy: json({ ...everything, Resource: undefined, NotResource: "arn:aws:s3:::audit/*" }),
            }),
        ),
        "everything but some": fails(
            WIDE,
            resource(POLICY, {
                policy: json({ ...everything, Action: undefined, NotAction: "s3:DeleteBucket" }),
            }),
        ),
    },
    unknown: {
        "the policy, made of something else": undecided(
            "policy",
            resource(ENDPOINT, { serviceName: s3, policy: UNKNOWN }, { from: { policy: [bucket] } }),
            bucket,
        ),
        "the service": undecided("serviceName", resource(ENDPOINT, { serviceName: UNKNOWN })),
        "the policy of its own resource": undecided("policy", resource(POLICY, { policy: UNKNOWN })),
        "an output that the provider has not filled in": fails(NOT_SET, bare),
    },
    absent: {
        "no policy": fails(NOT_SET, resource(ENDPOINT, { serviceName: s3 })),
        "no policy in its own resource": fails(NOT_SET, resource(POLICY, {})),
        "no service": passes(resource(ENDPOINT, {})),
    },
};
