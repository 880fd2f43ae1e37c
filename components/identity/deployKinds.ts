import type { Statement } from "../shared/policyDocument";
import { both, madeFor, ownedBy, type DeployScope } from "./deployScope";

/** What an environment has of one kind in EC2. */
export interface Kind {
    /** Calls that make it, with tags. */
    readonly create: readonly string[];
    /** Calls that change and delete it. */
    readonly change: readonly string[];
}

export const ec2 = (calls: readonly string[]): readonly string[] => calls.map((call) => `ec2:${call}`);

/**
 * What makes, changes and deletes things of some kinds, of this environment alone.
 * @param what What they are together, which statements are called after.
 * @param kinds The kinds by their name in ARNs.
 */
export function changeKinds(
    scope: DeployScope,
    what: string,
    kinds: Readonly<Record<string, Kind>>,
): readonly Statement[] {
    const create = [...new Set(Object.values(kinds).flatMap((kind) => kind.create))];
    const change = Object.values(kinds).flatMap((kind) => kind.change);
    const arns = Object.keys(kinds).map((kind) => scope.context.arnOf("ec2", `${kind}/*`));
    const onCreate = { StringEquals: { "ec2:CreateAction": create } };
    return [
        { sid: `Create${what}`, actions: ec2(create), resources: arns, conditions: madeFor(scope) },
        {
            sid: `Tag${what}`,
            actions: ec2(["CreateTags"]),
            resources: arns,
            conditions: both(madeFor(scope), onCreate),
        },
        {
            sid: `Change${what}`,
            // What is made within something, such as a subnet of a VPC, is a change of that as well.
            actions: ec2([...create, ...change, "CreateTags", "DeleteTags"]),
            resources: arns,
            conditions: ownedBy(scope),
        },
    ];
}
