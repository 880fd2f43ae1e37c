import type * as iam from "@pulumi/aws/iam";
import type { Context } from "./context";
import { policyDocument, type Statement } from "./policyDocument";

/** What a role is called and who may assume it. */
export interface RoleParts {
    /** What the role is for: part of its physical name. */
    readonly thing: string;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Statements of its trust policy. */
    readonly trust: readonly Statement[];
}

/** What every role of ours is told. */
export function roleInputs(context: Context, { thing, workload, trust }: RoleParts): iam.RoleArgs {
    return {
        name: context.name("role", thing),
        assumeRolePolicy: policyDocument("trustPolicy", trust),
        tags: context.tags(workload, thing),
    };
}
