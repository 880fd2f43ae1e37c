import type * as ec2 from "@pulumi/aws/ec2";
import type * as vpc from "@pulumi/aws/vpc";

/** VPCs and all that is in them. See {@link ResourceTypes}. */
export interface NetworkTypes {
    "aws:ec2/defaultSecurityGroup:DefaultSecurityGroup": [ec2.DefaultSecurityGroupArgs, ec2.DefaultSecurityGroup];
    "aws:ec2/egressOnlyInternetGateway:EgressOnlyInternetGateway": [
        ec2.EgressOnlyInternetGatewayArgs,
        ec2.EgressOnlyInternetGateway,
    ];
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
    "aws:ec2/securityGroup:SecurityGroup": [ec2.SecurityGroupArgs, ec2.SecurityGroup];
    "aws:ec2/securityGroupRule:SecurityGroupRule": [ec2.SecurityGroupRuleArgs, ec2.SecurityGroupRule];
    "aws:ec2/subnet:Subnet": [ec2.SubnetArgs, ec2.Subnet];
    "aws:ec2/vpc:Vpc": [ec2.VpcArgs, ec2.Vpc];
    "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule": [
        vpc.SecurityGroupIngressRuleArgs,
        vpc.SecurityGroupIngressRule,
    ];
}
