import * as pulumi from "@pulumi/pulumi";
import type { AccountProvider } from "../shared/providers";
import { registerKey, type RegisteredKey } from "./registeredKey";

export interface ServerlessRegistrationsArgs {
    readonly account: AccountProvider;
    /** Encrypts notebooks, secrets and query results in the control plane. */
    readonly managedServicesKey: RegisteredKey;
}

/**
 * Design: what a Databricks account must know before it can make a workspace whose compute is serverless.
 *
 * It creates the registration of one customer-managed key. It guarantees: Databricks is told of no role, bucket or network of
 * ours, since a serverless workspace has none. It will not create the key.
 */
export class ServerlessRegistrations extends pulumi.ComponentResource {
    public readonly managedServicesKeyId: pulumi.Output<string>;

    public constructor(
        name: string,
        { account, managedServicesKey }: ServerlessRegistrationsArgs,
        opts?: pulumi.ComponentResourceOptions,
    ) {
        super("lakehouse:databricks:ServerlessRegistrations", name, {}, opts);
        const key = `${name}-managed-services-key`;
        this.managedServicesKeyId = registerKey(this, key, account, managedServicesKey, "MANAGED_SERVICES");
        this.registerOutputs({ managedServicesKeyId: this.managedServicesKeyId });
    }
}
