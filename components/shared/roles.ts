import type * as iam from "@pulumi/aws/iam";
import type * as pulumi from "@pulumi/pulumi";
import type { Context } from "./context";

/** What a role is called and who may assume it. */
export interface RoleParts {
    /** What the role is for: part of its physical name. */
    readonly thing: string;
    /** Whose cost it is: value of the `workload` tag. */
    readonly workload: string;
    /** Its trust policy. */
    readonly trust: pulumi.Input<string>;
}

/** What every role of ours is told. Throws when there is no boundary for it yet: none is without. */
export function roleInputs(context: Context, { thing, workload, trust }: RoleParts): iam.RoleArgs {
    const { permissionsBoundary } = context;
    if (permissionsBoundary === undefined) {
        throw new RangeError(`the role ${thing} would have no permissions boundary`);
    }
    return {
        name: context.name("role", thing),
        assumeRolePolicy: trust,
        permissionsBoundary,
        tags: context.tags(workload, thing),
    };
}
