import { createOwnNetwork } from "./ownNetwork";
import type { Network, Scope } from "./scope";

/** The VPC with its subnets, security groups and endpoints. */
export async function createNetwork(scope: Scope): Promise<Network> {
    return await createOwnNetwork(scope);
}
