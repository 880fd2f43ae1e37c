import type { DATABRICKS_DELETE_REFUSALS } from "../refusals/databricksDeletes";
import type { CloudRecord } from "../calls";
import { textAt, type Properties } from "../values";
import { account, deletion, variants, type Bench, type Case, type Cases } from "./bench";
import { catalog, credential, location } from "./unityCatalog";

/** A registration deleted while a workspace has it. */
function registration(type: string, given: Properties, output: string, property: string, message: RegExp): Case {
    return deletion(
        (bench) => bench.account(type, given),
        (bench, { outputs }) => bench.workspace({ [property]: textAt(outputs, output) ?? "" }),
        message,
    );
}

async function schema(bench: Bench): Promise<CloudRecord> {
    await catalog(bench, { name: "main" });
    return bench.inside("schema:Schema", { catalogName: "main", name: "sales" });
}

/** Deletes a configuration that was bound to a workspace and unbound again, with the workspace still there or not. */
async function deleteUnbound(bench: Bench, workspaceIsGone: boolean): Promise<void> {
    const type = "mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig";
    const config = await bench.account(type, { name: "lake", region: "eu-west-1" });
    const workspace = await bench.workspace();
    const binding = await bench.account("mwsNccBinding:MwsNccBinding", {
        workspaceId: textAt(workspace.outputs, "workspaceId") ?? "",
        networkConnectivityConfigId: textAt(config.outputs, "networkConnectivityConfigId") ?? "",
    });
    await bench.cloud.delete(binding);
    if (workspaceIsGone) {
        await bench.cloud.delete(workspace);
    }
    await bench.cloud.delete(config);
}

/** Deletes an isolated credential after the binding to a workspace, its own or another one. */
async function deleteAfterBinding(bench: Bench, home: boolean): Promise<void> {
    const made = await credential(bench, { isolationMode: "ISOLATION_MODE_ISOLATED" });
    const [workspace] = bench.cloud.ofType("databricks:index/mwsWorkspaces:MwsWorkspaces");
    const binding = await bench.inside("workspaceBinding:WorkspaceBinding", {
        securableName: "lake",
        securableType: "storage_credential",
        workspaceId: home ? (textAt(workspace?.outputs ?? {}, "workspaceId") ?? "") : "1",
    });
    await bench.cloud.delete(binding);
    await bench.cloud.delete(made);
}

const keys: Properties = { useCases: ["STORAGE"], awsKeyInfo: { keyArn: "key", keyAlias: "alias/lake" } };

export const DATABRICKS_DELETE_CASES: Cases<typeof DATABRICKS_DELETE_REFUSALS> = {
    "network of a workspace deleted": registration(
        "mwsNetworks:MwsNetworks",
        { networkName: "lake" },
        "networkId",
        "networkId",
        /Network is being used by active workspace/,
    ),
    "credentials of a workspace deleted": registration(
        "mwsCredentials:MwsCredentials",
        { credentialsName: "lake", roleArn: "arn:aws:iam::1:role/lake" },
        "credentialsId",
        "credentialsId",
        /Credentials is being used by active workspace/,
    ),
    "storage configuration of a workspace deleted": registration(
        "mwsStorageConfigurations:MwsStorageConfigurations",
        { storageConfigurationName: "lake", bucketName: "root" },
        "storageConfigurationId",
        "storageConfigurationId",
        /Storage configuration is being used by active workspace/,
    ),
    "private access settings of a workspace deleted": registration(
        "mwsPrivateAccessSettings:MwsPrivateAccessSettings",
        { privateAccessSettingsName: "lake", region: "eu-west-1" },
        "privateAccessSettingsId",
        "privateAccessSettingsId",
        /Private access settings is being used by active workspace/,
    ),
    "key of a workspace deleted": registration(
        "mwsCustomerManagedKeys:MwsCustomerManagedKeys",
        keys,
        "customerManagedKeyId",
        "storageCustomerManagedKeyId",
        /Encryption key is being used by active workspace/,
    ),
    "endpoint registration of a network deleted": deletion(
        (bench) => bench.account("mwsVpcEndpoint:MwsVpcEndpoint", { vpcEndpointName: "relay" }),
        (bench, { outputs }) => {
            const vpcEndpoints = { dataplaneRelays: [textAt(outputs, "vpcEndpointId") ?? ""], restApis: [] };
            return bench.account("mwsNetworks:MwsNetworks", { networkName: "lake", vpcEndpoints });
        },
        /VPC endpoint is being used by network/,
    ),
    "network connectivity configuration deleted that a workspace has, unbound or not": variants(
        deleteUnbound,
        false,
        true,
        /unable to be deleted because it is attached to one or more workspaces/,
    ),
    "metastore deleted with catalogs": deletion(
        (bench) => account("metastore:Metastore")(bench, { name: "lake", region: "eu-west-1" }),
        (bench) => catalog(bench),
        /Metastore '[\w-]+' is not empty\. The metastore has 1 catalog/,
    ),
    "catalog deleted with schemas": variants(
        async (bench, forceDestroy: boolean) => {
            const made = await catalog(bench, { forceDestroy });
            await bench.inside("schema:Schema", { catalogName: "main", name: "sales" });
            await bench.cloud.delete(made);
        },
        false,
        true,
        /Catalog 'main' is not empty/,
    ),
    "schema deleted with what is inside": deletion(
        schema,
        (bench) => bench.inside("volume:Volume", { catalogName: "main", schemaName: "sales", name: "files" }),
        /Schema 'main\.sales' is not empty/,
    ),
    "external location deleted with what is stored there": deletion(
        (bench) => location(bench),
        (bench) => catalog(bench, { storageRoot: "s3://lake/main" }),
        /External Location has dependent catalogs/,
    ),
    "storage credential deleted with locations": deletion(
        (bench) => credential(bench),
        (bench) => location(bench),
        /Storage credential 'lake' has .* 1 dependent storage location/,
    ),
    "isolated securable deleted after the binding of its own workspace": variants(
        deleteAfterBinding,
        true,
        false,
        /'lake' is not accessible in current workspace/,
    ),
};
