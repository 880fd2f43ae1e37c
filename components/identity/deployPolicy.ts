import type { Statement } from "../shared/policyDocument";
import { changeConnections, seeConnections } from "./deployConnectionsPolicy";
import { changeData, seeData } from "./deployDataPolicy";
import { changeRoles, seeRoles } from "./deployIdentityPolicy";
import { changeNetwork, seeNetwork } from "./deployNetworkPolicy";
import { changeReplicas, seeReplicas } from "./deployReplicasPolicy";
import { changeResolvers, seeResolvers } from "./deployResolversPolicy";
import type { DeployScope } from "./deployScope";
import { readState, writeState } from "./deployStatePolicy";
import { changeSurroundings, seeSurroundings } from "./deploySurroundingsPolicy";

/** What a role that deploys an environment may do, in as many documents as AWS's limits ask for. */
export function deployDocuments(scope: DeployScope): Readonly<Record<string, readonly Statement[]>> {
    const replicas = [...changeReplicas(scope), ...seeReplicas(scope)];
    return {
        network: changeNetwork(scope),
        surroundings: [...changeSurroundings(scope), ...seeSurroundings(scope), ...seeNetwork(scope)],
        connections: [...changeConnections(scope), ...seeConnections(scope)],
        resolvers: [...changeResolvers(scope), ...seeResolvers(scope)],
        data: [...changeData(scope), ...seeData(scope)],
        // IAM takes no document without a statement.
        ...(replicas.length > 0 && { replicas }),
        roles: [...changeRoles(scope), ...seeRoles(scope), ...readState(scope), ...writeState(scope)],
    };
}

/** What a role that previews an environment may do: look, and read the state. */
export function previewStatements(scope: DeployScope): readonly Statement[] {
    const ofNetwork = [seeNetwork, seeSurroundings, seeConnections, seeResolvers];
    const seen = [...ofNetwork, seeData, seeReplicas, seeRoles, readState];
    return seen.flatMap((see) => see(scope));
}
