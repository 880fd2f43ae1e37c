import * as databricks from "@pulumi/databricks";
import type * as pulumi from "@pulumi/pulumi";
import type { AccountProvider } from "../shared/providers";

/** A customer-managed key as Databricks registers it. */
export interface RegisteredKey {
    readonly keyArn: pulumi.Input<string>;
    /** Alias, with its beginning `alias/`. */
    readonly keyAlias: pulumi.Input<string>;
}

/** What a workspace uses a key for. */
type UseCase = "MANAGED_SERVICES" | "STORAGE";

/**
 * Registers a key inside a component.
 * @returns Databricks' id of it
 */
export function registerKey(
    parent: pulumi.Resource,
    name: string,
    account: AccountProvider,
    { keyArn, keyAlias }: RegisteredKey,
    useCase: UseCase,
): pulumi.Output<string> {
    const registered = new databricks.MwsCustomerManagedKeys(
        name,
        { accountId: account.accountId, awsKeyInfo: { keyArn, keyAlias }, useCases: [useCase] },
        { parent, provider: account.resource },
    );
    return registered.customerManagedKeyId;
}
