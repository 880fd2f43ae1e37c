import type * as alb from "@pulumi/aws/alb";
import type * as ec2 from "@pulumi/aws/ec2";
import type * as ec2clientvpn from "@pulumi/aws/ec2clientvpn";
import type * as ec2transitgateway from "@pulumi/aws/ec2transitgateway";
import type * as elb from "@pulumi/aws/elb";
import type * as lb from "@pulumi/aws/lb";
import type * as networkfirewall from "@pulumi/aws/networkfirewall";
import type * as vpc from "@pulumi/aws/vpc";

/** VPCs and all that is in them. See {@link ResourceTypes}. */
export interface NetworkTypes {
    "aws:alb/listener:Listener": [alb.ListenerArgs, alb.Listener];
    "aws:alb/loadBalancer:LoadBalancer": [alb.LoadBalancerArgs, alb.LoadBalancer];
    "aws:ec2/defaultNetworkAcl:DefaultNetworkAcl": [ec2.DefaultNetworkAclArgs, ec2.DefaultNetworkAcl];
    "aws:ec2/defaultRouteTable:DefaultRouteTable": [ec2.DefaultRouteTableArgs, ec2.DefaultRouteTable];
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": [ec2.DefaultSecurityGroupArgs, ec2.DefaultSecurityGroup];
    "aws:ec2/defaultVpc:DefaultVpc": [ec2.DefaultVpcArgs, ec2.DefaultVpc];
    "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway": [
        ec2.EgressOnlyInternetGatewayArgs,
        ec2.EgressOnlyInternetGateway,
    ];
    "aws:ec2/flowLog:FlowLog": [ec2.FlowLogArgs, ec2.FlowLog];
    "aws:ec2/internetGateway:InternetGateway": [ec2.InternetGatewayArgs, ec2.InternetGateway];
    "aws:ec2/internetGatewayAttachment:InternetGatewayAttachment": [
        ec2.InternetGatewayAttachmentArgs,
        ec2.InternetGatewayAttachment,
    ];
    "aws:ec2/managedPrefixList:ManagedPrefixList": [ec2.ManagedPrefixListArgs, ec2.ManagedPrefixList];
    "aws:ec2/managedPrefixListEntry:ManagedPrefixListEntry": [
        ec2.ManagedPrefixListEntryArgs,
        ec2.ManagedPrefixListEntry,
    ];
    "aws:ec2/natGateway:NatGateway": [ec2.NatGatewayArgs, ec2.NatGateway];
    "aws:ec2/networkAcl:NetworkAcl": [ec2.NetworkAclArgs, ec2.NetworkAcl];
    "aws:ec2/networkAclAssociation:NetworkAclAssociation": [ec2.NetworkAclAssociationArgs, ec2.NetworkAclAssociation];
    "aws:ec2/networkAclRule:NetworkAclRule": [ec2.NetworkAclRuleArgs, ec2.NetworkAclRule];
    "aws:ec2/route:Route": [ec2.RouteArgs, ec2.Route];
    "aws:ec2/routeTable:RouteTable": [ec2.RouteTableArgs, ec2.RouteTable];
    "aws:ec2/securityGroup:SecurityGroup": [ec2.SecurityGroupArgs, ec2.SecurityGroup];
    "aws:ec2/securityGroupRule:SecurityGroupRule": [ec2.SecurityGroupRuleArgs, ec2.SecurityGroupRule];
    "aws:ec2/subnet:Subnet": [ec2.SubnetArgs, ec2.Subnet];
    "aws:ec2/vpc:Vpc": [ec2.VpcArgs, ec2.Vpc];
    "aws:ec2/vpcBlockPublicAccessExclusion:VpcBlockPublicAccessExclusion": [
        ec2.VpcBlockPublicAccessExclusionArgs,
        ec2.VpcBlockPublicAccessExclusion,
    ];
    "aws:ec2/vpcBlockPublicAccessOptions:VpcBlockPublicAccessOptions": [
        ec2.VpcBlockPublicAccessOptionsArgs,
        ec2.VpcBlockPublicAccessOptions,
    ];
    "aws:ec2/vpcEndpoint:VpcEndpoint": [ec2.VpcEndpointArgs, ec2.VpcEndpoint];
    "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy": [ec2.VpcEndpointPolicyArgs, ec2.VpcEndpointPolicy];
    "aws:ec2/vpcEndpointService:VpcEndpointService": [ec2.VpcEndpointServiceArgs, ec2.VpcEndpointService];
    "aws:ec2/vpcEndpointServiceAllowedPrinciple:VpcEndpointServiceAllowedPrinciple": [
        ec2.VpcEndpointServiceAllowedPrincipleArgs,
        ec2.VpcEndpointServiceAllowedPrinciple,
    ];
    "aws:ec2/vpnConnection:VpnConnection": [ec2.VpnConnectionArgs, ec2.VpnConnection];
    "aws:ec2clientvpn/endpoint:Endpoint": [ec2clientvpn.EndpointArgs, ec2clientvpn.Endpoint];
    "aws:ec2transitgateway/transitGateway:TransitGateway": [
        ec2transitgateway.TransitGatewayArgs,
        ec2transitgateway.TransitGateway,
    ];
    "aws:elb/loadBalancer:LoadBalancer": [elb.LoadBalancerArgs, elb.LoadBalancer];
    "aws:lb/listener:Listener": [lb.ListenerArgs, lb.Listener];
    "aws:lb/loadBalancer:LoadBalancer": [lb.LoadBalancerArgs, lb.LoadBalancer];
    "aws:networkfirewall/firewall:Firewall": [networkfirewall.FirewallArgs, networkfirewall.Firewall];
    "aws:networkfirewall/firewallPolicy:FirewallPolicy": [
        networkfirewall.FirewallPolicyArgs,
        networkfirewall.FirewallPolicy,
    ];
    "aws:networkfirewall/loggingConfiguration:LoggingConfiguration": [
        networkfirewall.LoggingConfigurationArgs,
        networkfirewall.LoggingConfiguration,
    ];
    "aws:vpc/endpointPrivateDns:EndpointPrivateDns": [vpc.EndpointPrivateDnsArgs, vpc.EndpointPrivateDns];
    "aws:vpc/securityGroupEgressRule:SecurityGroupEgressRule": [
        vpc.SecurityGroupEgressRuleArgs,
        vpc.SecurityGroupEgressRule,
    ];
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": [
        vpc.SecurityGroupIngressRuleArgs,
        vpc.SecurityGroupIngressRule,
    ];
}
