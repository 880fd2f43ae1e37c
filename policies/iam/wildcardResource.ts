import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { matchesAny } from "../core/values";
import { IDENTITY_POLICIES, judgeStatements } from "../shared/policyDocument";

export const wildcardResource = resourceRule({
    name: "iam-wildcard-resource",
    description:
        "No identity policy allows an action on all resources, save actions that know no resources. Such a grant reaches the " +
        "data of every other team and whatever is created tomorrow.",
    severity: "high",
    level: "mandatory",
    fix: "Name the resources by ARN, or agree on the action in unscopedActions of this rule's configuration.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege",
    framework: nist("AC-6", "Least Privilege"),
    types: IDENTITY_POLICIES,
    params: {
        unscopedActions: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the actions that may be allowed on all resources.",
            // Source: the actions without a resource type in the AWS Service Authorization Reference.
            default: [
                "*:Describe*",
                "cloudwatch:PutMetricData",
                "config:PutEvaluations",
                "ec2:GetSpotPlacementScores",
                "ec2:GetTransitGatewayRouteTable*",
                "ecr:GetAuthorizationToken",
                "iam:ListRoles",
                "kms:ListAliases",
                "kms:ListKeys",
                "lakeformation:GetDataAccess",
                "ram:GetResourceShare*",
                "s3:ListAllMyBuckets",
                "sts:GetCallerIdentity",
                "tag:GetResources",
                "xray:PutTelemetryRecords",
                "xray:PutTraceSegments",
            ],
        },
    },
    check(resource, { params }) {
        return judgeStatements(resource, ({ path, allows, actions, resources, excludes }) => {
            const unscoped = resources.some(coversAll) || excludes.resources;
            const harmless =
                actions.length > 0 && actions.every((action) => matchesAny(action, params.unscopedActions));
            return allows && unscoped && !harmless ? [`${path} allows its actions on all resources`] : [];
        });
    },
});

/** `*`, or an ARN of any name: its last part begins with a wildcard. */
function coversAll(resource: string): boolean {
    const [, , , , , ...name] = resource.split(":");
    return resource === "*" || name.join(":").startsWith("*");
}
