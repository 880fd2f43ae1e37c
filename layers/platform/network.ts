import { takeExistingNetwork } from "./existingNetwork";
import { createOwnNetwork } from "./ownNetwork";
import type { Network, Scope } from "./scope";

/** The VPC with its subnets, security groups and endpoints: made, or there already. */
export async function createNetwork(scope: Scope): Promise<Network> {
    return scope.networkSettings.mode === "create" ? await createOwnNetwork(scope) : await takeExistingNetwork(scope);
}
