import type { CloudRecord, CloudView, Refusal } from "../calls";
import { isEstablished } from "../privateEndpoints";
import { prefixLength } from "../ranges";
import { callsWorkspace } from "../session";
import { textAt, textsIn, type Properties } from "../values";
import { SILENTLY, checked, checkedText, unique } from "./rules";

const PROVIDER = "databricks/terraform-provider-databricks";
const NETWORKS = /^databricks:index\/mwsNetworks:/;
const NCC = /^databricks:index\/mwsNetworkConnectivityConfig:/;
const REGISTRATION =
    /^databricks:index\/mws(Networks|Credentials|StorageConfigurations|VpcEndpoint|CustomerManagedKeys):/;

/** The registrations that a workspace names, by its inputs. */
const REGISTRATIONS: Readonly<Record<string, string>> = {
    credentialsId: "mwsCredentials:MwsCredentials",
    networkId: "mwsNetworks:MwsNetworks",
    storageConfigurationId: "mwsStorageConfigurations:MwsStorageConfigurations",
    privateAccessSettingsId: "mwsPrivateAccessSettings:MwsPrivateAccessSettings",
    managedServicesCustomerManagedKeyId: "mwsCustomerManagedKeys:MwsCustomerManagedKeys",
    storageCustomerManagedKeyId: "mwsCustomerManagedKeys:MwsCustomerManagedKeys",
};

/** What the Databricks account console refuses of registrations and workspaces. */
export const DATABRICKS_ACCOUNT_REFUSALS = [
    checked({
        name: "workspace network with two subnets of one zone",
        source: `${PROVIDER} docs/resources/mws_networks.md: subnets in different availability zones`,
        types: NETWORKS,
        fault: (inputs, _, cloud) => {
            const zones = subnetsOf(inputs, cloud).map(zoneOf);
            return new Set(zones).size < zones.length
                ? "INVALID_PARAMETER_VALUE: Subnets must be in different availability zones"
                : undefined;
        },
    }),
    checked({
        name: "workspace network with a subnet of an unusable size",
        source: "Databricks on AWS, Customer-managed VPC, Subnets: netmask between /17 and /26",
        types: NETWORKS,
        fault: (inputs, _, cloud) => {
            const unusable = subnetsOf(inputs, cloud)
                .map((subnet) => textAt(subnet.inputs, "cidrBlock") ?? "")
                .find((cidr) => prefixLength(cidr) < 17 || prefixLength(cidr) > 26);
            return unusable && `INVALID_PARAMETER_VALUE: The netmask of subnet ${unusable} must be between /17 and /26`;
        },
    }),
    checked({
        name: "workspace network with subnets of another VPC",
        source: "Databricks on AWS, Customer-managed VPC, Subnets: of the VPC of the network configuration",
        types: NETWORKS,
        fault: (inputs, _, cloud) => {
            const stranger = subnetsOf(inputs, cloud).find((subnet) => subnet.inputs["vpcId"] !== inputs["vpcId"]);
            return (
                stranger &&
                `INVALID_PARAMETER_VALUE: Subnet ${stranger.id} is not in VPC ${textAt(inputs, "vpcId") ?? ""}`
            );
        },
    }),
    checked({
        name: "workspace network with more than five security groups",
        source: `${PROVIDER} docs/resources/mws_networks.md: security_group_ids, 1 to 5`,
        types: NETWORKS,
        fault: ({ securityGroupIds }) =>
            textsIn(securityGroupIds).length > 5
                ? "INVALID_PARAMETER_VALUE: A network has at least one and no more than five security groups"
                : undefined,
    }),
    ...(
        [
            ["network", "mwsNetworks:", "networkName"],
            ["credentials", "mwsCredentials:", "credentialsName"],
            ["storage configuration", "mwsStorageConfigurations:", "storageConfigurationName"],
            ["VPC endpoint", "mwsVpcEndpoint:", "vpcEndpointName"],
            ["private access settings", "mwsPrivateAccessSettings:", "privateAccessSettingsName"],
            ["deployment", "mwsWorkspaces:", "deploymentName"],
        ] as const
    ).map(([kind, type, property]) =>
        unique({
            name: `${kind} name taken`,
            source: "Databricks on AWS, Account API: RESOURCE_ALREADY_EXISTS",
            types: new RegExp(`^databricks:index/${type}`),
            properties: [property],
            within: "session",
            message: (inputs) => `RESOURCE_ALREADY_EXISTS: ${String(inputs[property])} already exists`,
        }),
    ),
    {
        name: "registration changed in place",
        source: `${PROVIDER} mws/resource_mws_networks.go and its neighbours: no Update; error "doesn't support update"`,
        operations: ["update"],
        types: REGISTRATION,
        refuse: ({ type }) => `doesn't support update (${type})`,
    },
    checked({
        name: "workspace of a registration that does not exist",
        source: "Databricks on AWS, Account API, Workspaces: RESOURCE_DOES_NOT_EXIST",
        types: /^databricks:index\/mwsWorkspaces:/,
        fault: (inputs, _, cloud) => {
            const absent = Object.entries(REGISTRATIONS).find(
                ([property, type]) =>
                    typeof inputs[property] === "string" &&
                    !cloud
                        .ofType(`databricks:index/${type}`)
                        .some((known) => isNamed(known, property, inputs[property])),
            )?.[0];
            return absent && `RESOURCE_DOES_NOT_EXIST: ${absent} ${textAt(inputs, absent) ?? ""} does not exist`;
        },
    }),
    {
        name: "account-level object through a workspace",
        source: `${PROVIDER} docs/index.md, account-level resources: "invalid Databricks Account configuration"`,
        operations: ["create"],
        types: /^databricks:index\/(mws\w+|metastoreAssignment):/,
        refuse: ({ session }) => (callsWorkspace(session) ? "invalid Databricks Account configuration" : undefined),
    },
    checkedText({
        name: "network connectivity configuration name outside the rules",
        source: `${PROVIDER} docs/resources/mws_network_connectivity_config.md: 3 to 30 of letters, digits, - and _`,
        types: NCC,
        property: "name",
        fault: (name) =>
            /^[\w-]{3,30}$/.test(name)
                ? undefined
                : "INVALID_PARAMETER_VALUE: The name must be 3 to 30 characters of letters, numbers, hyphens and underscores",
    }),
    {
        name: "private endpoint rule enabled before its connection is established",
        source: `${PROVIDER} docs/resources/mws_ncc_private_endpoint_rule.md, enabled: only when ESTABLISHED`,
        operations: ["update"],
        types: /^databricks:index\/mwsNccPrivateEndpointRule:/,
        refuse: ({ inputs, record }, cloud) =>
            inputs["enabled"] === true && record !== undefined && !isEstablished(record, cloud)
                ? "INVALID_STATE: The connection of the private endpoint is not established"
                : undefined,
    },
    unique({
        name: "second network connectivity configuration bound to a workspace",
        source: `${PROVIDER} docs/resources/mws_ncc_binding.md: a workspace has one; the last binding holds`,
        types: /^databricks:index\/mwsNccBinding:/,
        properties: ["workspaceId"],
        within: "session",
        repeatable: true,
        message: ({ workspaceId }) => `${SILENTLY}the binding of workspace ${String(workspaceId)} would be overwritten`,
    }),
] as const satisfies readonly Refusal[];

function subnetsOf({ subnetIds }: Properties, cloud: CloudView): readonly CloudRecord[] {
    const ids = textsIn(subnetIds);
    return cloud.ofType("aws:ec2/subnet:Subnet").filter(({ id }) => ids.includes(id));
}

/** A subnet that names no zone gets one of its own from EC2, as long as there are enough. */
function zoneOf({ id, inputs }: CloudRecord): string {
    return textAt(inputs, "availabilityZoneId") ?? textAt(inputs, "availabilityZone") ?? id;
}

function isNamed({ outputs }: CloudRecord, property: string, id: Properties[string] | undefined): boolean {
    const output = property.endsWith("CustomerManagedKeyId") ? "customerManagedKeyId" : property;
    return outputs[output] === id;
}
