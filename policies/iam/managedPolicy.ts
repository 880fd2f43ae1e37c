import { cis } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { list, matchesAny, text } from "../core/values";

const TYPES = [
    "aws:iam/groupPolicyAttachment:GroupPolicyAttachment",
    "aws:iam/policyAttachment:PolicyAttachment",
    "aws:iam/role:Role",
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
    "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive",
    "aws:iam/userPolicyAttachment:UserPolicyAttachment",
] as const;

export const managedPolicy = resourceRule({
    name: "iam-managed-policy",
    description:
        "Nobody is given a policy of AWS for administrators or with full access to a service. " +
        "They are written for no one in particular, allow all resources, and AWS adds to them.",
    severity: "high",
    level: "mandatory",
    fix: "Attach a policy of one's own with the actions and resources that are needed.",
    url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-vs-inline.html",
    framework: cis("1.16", 'Ensure IAM policies that allow full "*:*" administrative privileges are not attached'),
    types: TYPES,
    params: {
        policies: {
            type: "array",
            items: { type: "string" },
            description: "Patterns of the names of the policies of AWS that nobody is given.",
            default: ["AdministratorAccess*", "*FullAccess*", "PowerUserAccess"],
        },
    },
    *check(resource, { params }) {
        for (const [path, arn] of policiesOf(resource)) {
            const [, name = ""] = /^arn:[\w-]+:iam::aws:policy\/(?:.*\/)?([^/]+)$/.exec(text(arn)) ?? [];
            if (name !== "" && matchesAny(name, params.policies)) {
                yield `${path} is a policy of AWS with full access`;
            }
        }
    },
});

type Policy = readonly [path: string, arn: string | null | undefined];

function* policiesOf({ type, props }: Subject<(typeof TYPES)[number]>): Iterable<Policy> {
    if (type === "aws:iam/role:Role") {
        yield* list(props.managedPolicyArns).map((arn, index): Policy => [`managedPolicyArns[${index}]`, arn]);
    } else if (type === "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive") {
        yield* list(props.policyArns).map((arn, index): Policy => [`policyArns[${index}]`, arn]);
    } else {
        yield ["policyArn", props.policyArn];
    }
}
