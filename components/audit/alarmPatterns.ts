/** What an alarm watches in the events of a trail. */
export interface AlarmPattern {
    /** What has happened when it goes off, as a sentence. */
    readonly description: string;
    /** Filter pattern of CloudWatch Logs. */
    readonly pattern: string;
}

const source = (service: string): string => `($.eventSource = ${service}.amazonaws.com)`;

/** Any of some calls. */
const anyOf = (...events: readonly string[]): string => events.map((event) => `($.eventName = ${event})`).join(" || ");

const calls = (...events: readonly string[]): string => `{ ${anyOf(...events)} }`;

const callsOf = (service: string, ...events: readonly string[]): string =>
    `{ ${source(service)} && (${anyOf(...events)}) }`;

/**
 * What to be told of, by the name of its alarm: the whole list of the CIS benchmark.
 * Source: CIS Amazon Web Services Foundations Benchmark 3.0, section 4 "Monitoring", and
 * https://docs.aws.amazon.com/securityhub/latest/userguide/cloudwatch-controls.html with the same patterns.
 */
export const ALARM_PATTERNS: Readonly<Record<string, AlarmPattern>> = {
    "unauthorized-calls": {
        description: "Somebody tried what nobody has allowed.",
        pattern: '{ ($.errorCode = "*UnauthorizedOperation") || ($.errorCode = "AccessDenied*") }',
    },
    "sign-in-without-mfa": {
        description: "A user signed in to the console without a second factor.",
        pattern:
            '{ ($.eventName = "ConsoleLogin") && ($.additionalEventData.MFAUsed != "Yes") && ' +
            '($.userIdentity.type = "IAMUser") && ($.responseElements.ConsoleLogin = "Success") }',
    },
    "root-use": {
        description: "The root user of the account did something.",
        pattern:
            '{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS && $.eventType != "AwsServiceEvent" }',
    },
    "iam-changes": {
        description: "A policy of IAM was changed, attached or taken away.",
        pattern: callsOf(
            "iam",
            ...["DeleteGroupPolicy", "DeleteRolePolicy", "DeleteUserPolicy"],
            ...["PutGroupPolicy", "PutRolePolicy", "PutUserPolicy"],
            ...["CreatePolicy", "DeletePolicy", "CreatePolicyVersion", "DeletePolicyVersion"],
            ...["AttachRolePolicy", "DetachRolePolicy", "AttachUserPolicy", "DetachUserPolicy"],
            ...["AttachGroupPolicy", "DetachGroupPolicy"],
        ),
    },
    "trail-changes": {
        description: "A trail was changed, switched off or deleted.",
        pattern: calls("CreateTrail", "UpdateTrail", "DeleteTrail", "StartLogging", "StopLogging"),
    },
    "sign-in-failures": {
        description: "A user failed to sign in to the console.",
        pattern: '{ ($.eventName = ConsoleLogin) && ($.errorMessage = "Failed authentication") }',
    },
    "key-loss": {
        description: "A key was disabled or is going to be deleted.",
        pattern: callsOf("kms", "DisableKey", "ScheduleKeyDeletion"),
    },
    "bucket-policy-changes": {
        description: "Who may use a bucket, or how long it keeps what, was changed.",
        pattern: callsOf(
            "s3",
            ...["PutBucketAcl", "PutBucketPolicy", "PutBucketCors", "PutBucketLifecycle", "PutBucketReplication"],
            ...["DeleteBucketPolicy", "DeleteBucketCors", "DeleteBucketLifecycle", "DeleteBucketReplication"],
        ),
    },
    "recorder-changes": {
        description: "The recorder of AWS Config was changed or stopped.",
        pattern: callsOf(
            "config",
            ...["StopConfigurationRecorder", "DeleteDeliveryChannel", "PutDeliveryChannel", "PutConfigurationRecorder"],
        ),
    },
    "security-group-changes": {
        description: "A security group or one of its rules was changed.",
        pattern: calls(
            ...["AuthorizeSecurityGroupIngress", "AuthorizeSecurityGroupEgress"],
            ...["RevokeSecurityGroupIngress", "RevokeSecurityGroupEgress"],
            ...["CreateSecurityGroup", "DeleteSecurityGroup"],
        ),
    },
    "network-acl-changes": {
        description: "A network ACL was changed.",
        pattern: calls(
            ...["CreateNetworkAcl", "CreateNetworkAclEntry", "DeleteNetworkAcl", "DeleteNetworkAclEntry"],
            ...["ReplaceNetworkAclEntry", "ReplaceNetworkAclAssociation"],
        ),
    },
    "gateway-changes": {
        description: "A gateway to the internet or to another network was changed.",
        pattern: calls(
            ...["CreateCustomerGateway", "DeleteCustomerGateway", "AttachInternetGateway"],
            ...["CreateInternetGateway", "DeleteInternetGateway", "DetachInternetGateway"],
        ),
    },
    "route-changes": {
        description: "A route or a route table was changed.",
        pattern: callsOf(
            "ec2",
            ...["CreateRoute", "CreateRouteTable", "ReplaceRoute", "ReplaceRouteTableAssociation"],
            ...["DeleteRouteTable", "DeleteRoute", "DisassociateRouteTable"],
        ),
    },
    "vpc-changes": {
        description: "A VPC or a connection between two was changed.",
        pattern: calls(
            ...["CreateVpc", "DeleteVpc", "ModifyVpcAttribute"],
            ...["AcceptVpcPeeringConnection", "CreateVpcPeeringConnection"],
            ...["DeleteVpcPeeringConnection", "RejectVpcPeeringConnection"],
            ...["AttachClassicLinkVpc", "DetachClassicLinkVpc", "DisableVpcClassicLink", "EnableVpcClassicLink"],
        ),
    },
    "organization-changes": {
        description: "The organisation of the account was changed.",
        pattern: callsOf(
            "organizations",
            ...["AcceptHandshake", "AttachPolicy", "CreateAccount", "CreateOrganizationalUnit", "CreatePolicy"],
            ...["DeclineHandshake", "DeleteOrganization", "DeleteOrganizationalUnit", "DeletePolicy", "DetachPolicy"],
            ...["DisablePolicyType", "EnablePolicyType", "InviteAccountToOrganization", "LeaveOrganization"],
            ...["MoveAccount", "RemoveAccountFromOrganization", "UpdatePolicy", "UpdateOrganizationalUnit"],
        ),
    },
};
