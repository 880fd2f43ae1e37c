import { takeExistingNetwork } from "./existingNetwork";
import { createOwnNetwork } from "./ownNetwork";
import type { Network, NetworkScope } from "./scope";

/** The VPC with its subnets, security groups and endpoints: made, or there already. */
export async function createNetwork(scope: NetworkScope): Promise<Network> {
    return scope.networkSettings.mode === "create" ? await createOwnNetwork(scope) : await takeExistingNetwork(scope);
}
