import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { CHANGE_KEYS, NAME_KEYS, SEE_KEYS } from "./deployKeyActions";
import { both, madeFor, namesOf, ownedBy, type DeployScope } from "./deployScope";

/** ARNs in each region that keys are replicated to. */
const inReplicaRegions = (
    { context, replicaRegions }: DeployScope,
    arnIn: (context: Context) => string,
): readonly string[] => replicaRegions.map((region) => arnIn(context.inRegion(region)));

const replicasOf = (scope: DeployScope): readonly string[] =>
    inReplicaRegions(scope, (context) => context.arnOf("kms", "key/*"));

/** What shows the replicas of the environment's keys. */
export function seeReplicas(scope: DeployScope): readonly Statement[] {
    return scope.replicaRegions.length === 0
        ? []
        : [{ sid: "SeeReplicas", actions: SEE_KEYS, resources: replicasOf(scope), conditions: ownedBy(scope) }];
}

/**
 * What makes, changes and deletes replicas of the environment's keys, in the regions that are named and in no other. The replica
 * itself is made with what makes keys, which knows no resource.
 * Source: https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-auth.html
 */
export function changeReplicas(scope: DeployScope): readonly Statement[] {
    const { context, replicaRegions } = scope;
    if (replicaRegions.length === 0) {
        return [];
    }
    const replicas = replicasOf(scope);
    return [
        {
            sid: "ReplicateKeys",
            actions: ["kms:ReplicateKey"],
            resources: [context.arnOf("kms", "key/*")],
            conditions: both(ownedBy(scope), { StringEquals: { "kms:ReplicaRegion": replicaRegions } }),
        },
        { sid: "TagReplicas", actions: ["kms:TagResource"], resources: replicas, conditions: madeFor(scope) },
        { sid: "ChangeReplicas", actions: CHANGE_KEYS, resources: replicas, conditions: ownedBy(scope) },
        {
            sid: "NameReplicas",
            actions: NAME_KEYS,
            resources: inReplicaRegions(scope, (place) => place.arnOf("kms", `alias/${namesOf(scope)}`)),
        },
    ];
}
