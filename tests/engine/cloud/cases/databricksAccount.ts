import type { DATABRICKS_ACCOUNT_REFUSALS } from "../refusals/databricksAccount";
import type { CloudRecord } from "../calls";
import { textAt, type Properties } from "../values";
import { account, inputs, twice, variants, type Bench, type Cases } from "./bench";

const NETWORK = "mwsNetworks:MwsNetworks";
const network = account(NETWORK);
const ncc = account("mwsNetworkConnectivityConfig:MwsNetworkConnectivityConfig");

/** A network registration of two subnets of 10.0.0.0/16, in zones a and b. */
async function networkOf(
    bench: Bench,
    cidrs: readonly string[],
    zones: readonly string[],
    vpc?: string,
): Promise<void> {
    const { id: vpcId } = await bench.aws("ec2/vpc:Vpc", { cidrBlock: "10.0.0.0/16" });
    const subnetIds: string[] = [];
    for (const [index, cidrBlock] of cidrs.entries()) {
        const availabilityZoneId = `euw1-az${zones[index] ?? ""}`;
        subnetIds.push((await bench.aws("ec2/subnet:Subnet", { vpcId, cidrBlock, availabilityZoneId })).id);
    }
    await network(bench, { networkName: "lake", vpcId: vpc ?? vpcId, subnetIds, securityGroupIds: ["sg-1"] });
}

function groups(count: number): Properties {
    return { securityGroupIds: Array.from({ length: count }, (_, index) => `sg-${String(index)}`) };
}

/** A change in place, which a workspace accepts. */
async function change(bench: Bench, type: string): Promise<CloudRecord> {
    const made = await bench.account(type, { networkName: "lake", workspaceName: "lake", vpcId: "vpc-1" });
    return bench.cloud.update(made, { ...made.inputs, vpcId: "vpc-2" });
}

export const DATABRICKS_ACCOUNT_CASES: Cases<typeof DATABRICKS_ACCOUNT_REFUSALS> = {
    "workspace network with two subnets of one zone": variants(
        (bench, zones) => networkOf(bench, ["10.0.0.0/24", "10.0.1.0/24"], zones),
        ["1", "1"],
        ["1", "2"],
        /Subnets must be in different availability zones/,
    ),
    "workspace network with a subnet of an unusable size": variants(
        (bench, cidr) => networkOf(bench, ["10.0.0.0/24", cidr], ["1", "2"]),
        "10.0.1.0/27",
        "10.0.1.0/26",
        /netmask of subnet 10\.0\.1\.0\/27 must be between/,
    ),
    "workspace network with subnets of another VPC": variants(
        (bench, vpc: string | undefined) => networkOf(bench, ["10.0.0.0/24"], ["1"], vpc),
        "vpc-other",
        undefined,
        /Subnet subnet-\w+ is not in VPC vpc-other/,
    ),
    "workspace network with more than five security groups": inputs(
        network,
        { networkName: "lake", ...groups(6) },
        groups(5),
        /no more than five security groups/,
    ),
    "network name taken": twice(
        network,
        { networkName: "lake" },
        { networkName: "pond" },
        /RESOURCE_ALREADY_EXISTS: lake/,
    ),
    "credentials name taken": twice(
        account("mwsCredentials:MwsCredentials"),
        { credentialsName: "lake", roleArn: "arn:aws:iam::1:role/lake" },
        { credentialsName: "pond" },
        /RESOURCE_ALREADY_EXISTS: lake/,
    ),
    "storage configuration name taken": twice(
        account("mwsStorageConfigurations:MwsStorageConfigurations"),
        { storageConfigurationName: "lake", bucketName: "root" },
        { storageConfigurationName: "pond" },
        /RESOURCE_ALREADY_EXISTS: lake/,
    ),
    "VPC endpoint name taken": twice(
        account("mwsVpcEndpoint:MwsVpcEndpoint"),
        { vpcEndpointName: "relay", awsVpcEndpointId: "vpce-1" },
        { vpcEndpointName: "rest" },
        /RESOURCE_ALREADY_EXISTS: relay/,
    ),
    "private access settings name taken": twice(
        account("mwsPrivateAccessSettings:MwsPrivateAccessSettings"),
        { privateAccessSettingsName: "lake", region: "eu-west-1" },
        { privateAccessSettingsName: "pond" },
        /RESOURCE_ALREADY_EXISTS: lake/,
    ),
    "deployment name taken": twice(
        account("mwsWorkspaces:MwsWorkspaces"),
        { workspaceName: "lake", deploymentName: "lake" },
        { deploymentName: "pond" },
        /RESOURCE_ALREADY_EXISTS: lake/,
    ),
    "registration changed in place": variants(
        change,
        NETWORK,
        "mwsWorkspaces:MwsWorkspaces",
        /doesn't support update .*mwsNetworks/,
    ),
    "workspace of a registration that does not exist": variants(
        async (bench, absent: boolean) => {
            const { outputs } = await network(bench, { networkName: "lake" });
            await bench.workspace({ networkId: absent ? "lost" : (textAt(outputs, "networkId") ?? "") });
        },
        true,
        false,
        /RESOURCE_DOES_NOT_EXIST: networkId lost/,
    ),
    "account-level object through a workspace": variants(
        (bench, wrong: boolean) =>
            wrong ? bench.inside(NETWORK, { networkName: "lake" }) : network(bench, { networkName: "lake" }),
        true,
        false,
        /invalid Databricks Account configuration/,
    ),
    "network connectivity configuration name outside the rules": inputs(
        ncc,
        { name: "n".repeat(31), region: "eu-west-1" },
        { name: "n".repeat(30) },
        /must be 3 to 30 characters/,
    ),
    "private endpoint rule enabled before its connection is established": variants(
        async (bench, milliseconds) => {
            const rule = await bench.account("mwsNccPrivateEndpointRule:MwsNccPrivateEndpointRule", { enabled: true });
            bench.pass(milliseconds);
            await bench.cloud.update(rule, rule.inputs);
        },
        999,
        1000,
        /is not established/,
    ),
    "second network connectivity configuration bound to a workspace": twice(
        account("mwsNccBinding:MwsNccBinding"),
        { workspaceId: "1", networkConnectivityConfigId: "a" },
        { workspaceId: "2" },
        /binding of workspace 1 would be overwritten/,
    ),
};
