import type { UsedNetwork } from "../../components/identity/crossAccountPolicy";
import { CrossAccountRole } from "../../components/identity/crossAccountRole";
import { CustomerManagedKey } from "../../components/keys/customerManagedKey";
import {
    lakeKeyStatements,
    logsKeyStatements,
    managedServicesKeyStatements,
    workspaceStorageKeyStatements,
    type KeyStatements,
} from "../../components/keys/keyPolicies";
import { keyAlias, type KeyPurpose } from "../../components/keys/keyPlan";
import { CROSS_ACCOUNT_ROLE, LAKE_ROLES } from "../../components/shared/things";
import type { NetworkSettings } from "../../config/network/defaults";
import { nextTurn } from "../inTurns";
import { profileRoleArns } from "../instanceProfiles";
import type { NetworkScope, Scope } from "./scope";

const STORAGE_KEY = "workspace-storage";

/** The role in which Databricks starts instances; its policy names the key of their disks. */
export function createRole({ settings, networkSettings, context, foundation, aws }: NetworkScope): CrossAccountRole {
    return new CrossAccountRole(
        "cross-account-role",
        {
            context,
            databricksAccountId: foundation.databricksAccountId,
            storageKeyAlias: keyAlias(context, settings.keys, STORAGE_KEY),
            instanceProfileRoleArns: profileRoleArns(settings),
            network: usedNetwork(networkSettings),
        },
        { provider: aws },
    );
}

function usedNetwork({ existing }: NetworkSettings): UsedNetwork | undefined {
    return existing === undefined
        ? undefined
        : {
              subnetIds: Object.values(existing.subnets).map(({ id }) => id),
              securityGroupIds: existing.securityGroupIds,
          };
}

/** The keys that others use, wherever compute runs. */
export interface Keys {
    readonly logs: CustomerManagedKey;
    readonly managedServices: CustomerManagedKey;
    readonly lake: CustomerManagedKey;
}

/** One key per purpose. */
export async function createKeys(scope: Scope): Promise<Keys> {
    const { databricksAccountId } = scope.foundation;
    return {
        logs: await createKey(scope, "logs", logsKeyStatements),
        managedServices: await createKey(scope, "managed-services", (context) =>
            managedServicesKeyStatements(context, databricksAccountId),
        ),
        // Roles of the zones, and of the storage credential, which the layer workspace makes.
        lake: await createKey(scope, "lake", (context) =>
            lakeKeyStatements(
                context,
                LAKE_ROLES.map((role) => context.roleArn(role)),
            ),
        ),
    };
}

/** The key of the root bucket, and of the disks of clusters. */
export async function createStorageKey(scope: Scope): Promise<CustomerManagedKey> {
    const { databricksAccountId } = scope.foundation;
    return await createKey(scope, STORAGE_KEY, (context) =>
        workspaceStorageKeyStatements(context, {
            databricksAccountId,
            crossAccountRoleArn: context.roleArn(CROSS_ACCOUNT_ROLE),
        }),
    );
}

async function createKey(
    { settings, context, lifecycle, aws }: Scope,
    purpose: KeyPurpose,
    statements: KeyStatements,
): Promise<CustomerManagedKey> {
    const args = { context, purpose, workload: "keys", statements, options: settings.keys, lifecycle };
    const key = new CustomerManagedKey(`${purpose}-key`, args, { provider: aws });
    await nextTurn();
    return key;
}
