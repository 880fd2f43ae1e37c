import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { type Statement } from "../shared/policyDocument";
import { allowsEveryone } from "../shared/publicStatement";
import { statementsOf } from "../shared/statements";

export const publicPolicy = resourceRule({
    name: "efs-public-policy",
    description:
        "The policy of an EFS file system lets in nobody from outside of its mount targets without a name. A " +
        "client that IAM knows nothing of then comes in from every network that reaches one.",
    severity: "high",
    level: "mandatory",
    fix: 'Name the principals, or add the condition elasticfilesystem:AccessedViaMountTarget "true".',
    url: "https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html",
    framework: nist("AC-3", "Access Enforcement"),
    types: ["aws:efs/fileSystemPolicy:FileSystemPolicy"],
    *check({ props }) {
        if (statementsOf(props.policy).some((statement) => allowsEveryone(statement) && !isByMountTarget(statement))) {
            yield "policy allows everyone";
        }
    },
});

/** What comes through a mount target comes from the VPC, and past its security groups. */
function isByMountTarget({ conditions }: Statement): boolean {
    return conditions.some(
        ({ operator, key, values }) =>
            operator === "Bool" && key === "elasticfilesystem:accessedviamounttarget" && values.includes("true"),
    );
}
