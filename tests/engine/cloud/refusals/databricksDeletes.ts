import type { CloudRecord, CloudView, Refusal } from "../calls";
import { textAt } from "../values";
import { metastoreScope, workspaceOf } from "../workspaces";
import { deleting, inUse } from "./rules";

const PROVIDER = "databricks/terraform-provider-databricks";
const WORKSPACE = /^databricks:index\/mwsWorkspaces:/;
const ISOLATED = /^(ISOLATION_MODE_)?ISOLATED$/;

const active =
    (kind: string) =>
    (_: CloudRecord, user: CloudRecord): string =>
        `INVALID_STATE: Unable to delete, ${kind} is being used by active workspace ${user.id}`;

const forced = ({ inputs }: CloudRecord): boolean => inputs["forceDestroy"] === true;

/** What Databricks does not delete while something depends on it. */
export const DATABRICKS_DELETE_REFUSALS = [
    inUse({
        name: "network of a workspace deleted",
        source: `${PROVIDER} docs/resources/mws_networks.md, Modifying networks on running workspaces`,
        types: /^databricks:index\/mwsNetworks:/,
        users: [[WORKSPACE, ["networkId"]]],
        outputs: ["networkId"],
        message: active("Network"),
    }),
    inUse({
        name: "credentials of a workspace deleted",
        source: "Databricks on AWS, Account API, Delete credential configuration: not while a workspace uses it",
        types: /^databricks:index\/mwsCredentials:/,
        users: [[WORKSPACE, ["credentialsId"]]],
        outputs: ["credentialsId"],
        message: active("Credentials"),
    }),
    inUse({
        name: "storage configuration of a workspace deleted",
        source: "Databricks on AWS, Account API, Delete storage configuration: not while a workspace uses it",
        types: /^databricks:index\/mwsStorageConfigurations:/,
        users: [[WORKSPACE, ["storageConfigurationId"]]],
        outputs: ["storageConfigurationId"],
        message: active("Storage configuration"),
    }),
    inUse({
        name: "private access settings of a workspace deleted",
        source: "Databricks on AWS, Account API, Delete a private access settings object: not while a workspace uses it",
        types: /^databricks:index\/mwsPrivateAccessSettings:/,
        users: [[WORKSPACE, ["privateAccessSettingsId"]]],
        outputs: ["privateAccessSettingsId"],
        message: active("Private access settings"),
    }),
    inUse({
        name: "key of a workspace deleted",
        source: "Databricks on AWS, Account API, Delete encryption key configuration: not while a workspace uses it",
        types: /^databricks:index\/mwsCustomerManagedKeys:/,
        users: [[WORKSPACE, ["managedServicesCustomerManagedKeyId", "storageCustomerManagedKeyId"]]],
        outputs: ["customerManagedKeyId"],
        message: active("Encryption key"),
    }),
    inUse({
        name: "endpoint registration of a network deleted",
        source: "Databricks on AWS, Account API, Delete VPC endpoint configuration: not while a network uses it",
        types: /^databricks:index\/mwsVpcEndpoint:/,
        users: [[/^databricks:index\/mwsNetworks:/, ["vpcEndpoints"]]],
        outputs: ["vpcEndpointId"],
        message: (_, user) => `INVALID_STATE: Unable to delete, VPC endpoint is being used by network ${user.id}`,
    }),
    deleting({
        name: "network connectivity configuration deleted that a workspace has, unbound or not",
        source: `${PROVIDER} mws/resource_mws_ncc_binding.go: its delete does nothing`,
        types: /^databricks:index\/mwsNetworkConnectivityConfig:/,
        fault: ({ id, outputs }, cloud) => {
            const workspace = cloud
                .ofType("databricks:index/mwsWorkspaces:MwsWorkspaces")
                .find((each) => boundConfig(each, cloud) === outputs["networkConnectivityConfigId"]);
            return (
                workspace &&
                `INVALID_STATE: Network Connectivity Config ${id} is unable to be deleted because it is attached to one or ` +
                    `more workspaces: ${workspace.id}`
            );
        },
    }),
    deleting({
        name: "metastore deleted with catalogs",
        source: `${PROVIDER} docs/resources/metastore.md: force_destroy`,
        types: /^databricks:index\/metastore:/,
        fault: (metastore, cloud) => {
            const catalogs = cloud
                .ofType("databricks:index/catalog:Catalog")
                .filter(({ session }) => metastoreScope(session, cloud) === metastore.id);
            return catalogs.length === 0 || forced(metastore)
                ? undefined
                : `INVALID_STATE: Metastore '${metastore.id}' is not empty. The metastore has ${String(catalogs.length)} ` +
                      "catalog(s)";
        },
    }),
    inUse({
        name: "catalog deleted with schemas",
        source: `${PROVIDER} docs/resources/catalog.md: force_destroy`,
        types: /^databricks:index\/catalog:/,
        users: [[/^databricks:index\/(schema|registeredModel|volume|sqlTable):/, ["catalogName"]]],
        unless: forced,
        message: ({ id }) => `INVALID_STATE: Catalog '${id}' is not empty. The catalog has 1 schema(s)`,
    }),
    deleting({
        name: "schema deleted with what is inside",
        source: `${PROVIDER} docs/resources/schema.md: force_destroy`,
        types: /^databricks:index\/schema:/,
        fault: (schema, cloud) =>
            !forced(schema) &&
            cloud.records.some(
                ({ type, inputs }) =>
                    /^databricks:index\/(volume|sqlTable|registeredModel):/.test(type) &&
                    `${String(inputs["catalogName"])}.${String(inputs["schemaName"])}` === schema.id,
            )
                ? `INVALID_STATE: Schema '${schema.id}' is not empty. The schema has 1 table(s), volume(s) or model(s)`
                : undefined,
    }),
    deleting({
        name: "external location deleted with what is stored there",
        source: `${PROVIDER} issues 2188, 4746; docs/resources/external_location.md: force_destroy`,
        types: /^databricks:index\/externalLocation:/,
        fault: (location, cloud) => {
            const dependents = cloud.records.filter(({ type, inputs }) =>
                /^databricks:index\/(catalog|schema|volume):/.test(type)
                    ? isBelow(textAt(inputs, "storageRoot") ?? textAt(inputs, "storageLocation"), location)
                    : false,
            );
            return dependents.length === 0 || forced(location)
                ? undefined
                : "INVALID_STATE: External Location has dependent catalogs, schemas, managed or external tables/volumes; " +
                      "use force option to delete anyway";
        },
    }),
    inUse({
        name: "storage credential deleted with locations",
        source: `${PROVIDER} issue 4000; docs/resources/storage_credential.md: force_destroy`,
        types: /^databricks:index\/storageCredential:/,
        users: [[/^databricks:index\/externalLocation:/, ["credentialName"]]],
        unless: forced,
        message: ({ id }) =>
            `INVALID_STATE: Storage credential '${id}' has 0 directly dependent external table(s) and 1 dependent ` +
            "storage location(s). You may use force option to delete it",
    }),
    deleting({
        name: "isolated securable deleted after the binding of its own workspace",
        source: `${PROVIDER} issue 3903 and docs/resources/workspace_binding.md`,
        types: /^databricks:index\/(catalog|externalLocation|storageCredential):/,
        fault: ({ id, inputs, session }, cloud) => {
            const home = workspaceOf(session, cloud)?.outputs["workspaceId"];
            const unbound = cloud.deleted.some(
                ({ type, inputs: binding }) =>
                    type.startsWith("databricks:index/workspaceBinding:") &&
                    binding["securableName"] === id &&
                    String(binding["workspaceId"]) === home,
            );
            return unbound && ISOLATED.test(textAt(inputs, "isolationMode") ?? "")
                ? `PERMISSION_DENIED: '${id}' is not accessible in current workspace`
                : undefined;
        },
    }),
] as const satisfies readonly Refusal[];

/** The last configuration that a workspace was bound to: what exists holds, else what was unbound, which undoes nothing. */
function boundConfig(workspace: CloudRecord, cloud: CloudView): string | undefined {
    const bindings = [...cloud.deleted, ...cloud.records].filter(
        ({ type, inputs }) =>
            type.startsWith("databricks:index/mwsNccBinding:") &&
            inputs["workspaceId"] === workspace.outputs["workspaceId"],
    );
    return textAt(bindings.at(-1)?.inputs ?? workspace.inputs, "networkConnectivityConfigId");
}

function isBelow(url: string | undefined, location: CloudRecord): boolean {
    const root = (textAt(location.inputs, "url") ?? "").replace(/\/*$/, "/");
    return url?.replace(/\/*$/, "/").startsWith(root) ?? false;
}
