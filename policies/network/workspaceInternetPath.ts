import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { stackRule } from "../core/rule";
import type { Stack } from "../core/stack";
import { declaredBy, unlessDeclared } from "../shared/inWriting";

type Vpc = Subject<"aws:ec2/vpc:Vpc">;

export const workspaceInternetPath = stackRule({
    name: "network-workspace-internet-path",
    description:
        "The VPC of a Databricks workspace has no internet, NAT or egress-only gateway. Without a path out, code that runs on a " +
        "cluster cannot send data anywhere but to the endpoints of the VPC. A path that the VPC gives a reason for, in a tag, is " +
        "advice: a decision in writing, which review and account show.",
    severity: "high",
    level: "mandatory",
    fix: "Remove the gateway and add VPC endpoints for what the clusters need, or give the reason in the VPC's tag internet-path.",
    url: "https://docs.databricks.com/aws/en/security/network/classic/customer-managed-vpc",
    framework: sat("NS-4", "Workspace uses a customer-managed VPC (AWS, GCP) or enables VNet injection (Azure)"),
    types: ["aws:ec2/vpc:Vpc"],
    params: declaredBy("internet-path"),
    *check(vpc, { stack, params }) {
        const networks = stack.attached(vpc, {
            type: "databricks:index/mwsNetworks:MwsNetworks",
            property: "vpcId",
        });
        for (const gateway of networks.length > 0 ? gatewaysOf(vpc, stack) : []) {
            const problem = `${gateway.type} "${gateway.name}" gives it a path to the internet`;
            yield unlessDeclared(vpc.props, params.declaredBy, problem);
        }
    },
});

function* gatewaysOf(vpc: Vpc, stack: Stack): Iterable<{ readonly type: string; readonly name: string }> {
    yield* stack.attached(vpc, { type: "aws:ec2/internetGateway:InternetGateway", property: "vpcId" });
    yield* stack.attached(vpc, {
        type: "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment",
        property: "vpcId",
    });
    yield* stack.attached(vpc, {
        type: "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway",
        property: "vpcId",
    });
    const subnets = stack.attached(vpc, { type: "aws:ec2/subnet:Subnet", property: "vpcId" });
    const gateways = [
        ...stack.attached(vpc, { type: "aws:ec2/natGateway:NatGateway", property: "vpcId" }),
        ...subnets.flatMap((subnet) =>
            stack.attached(subnet, { type: "aws:ec2/natGateway:NatGateway", property: "subnetId" }),
        ),
    ];
    yield* gateways.filter(({ props }) => props.connectivityType !== "private");
}
