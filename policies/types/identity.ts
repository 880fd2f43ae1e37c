import type * as acm from "@pulumi/aws/acm";
import type * as iam from "@pulumi/aws/iam";
import type * as kms from "@pulumi/aws/kms";
import type * as secretsmanager from "@pulumi/aws/secretsmanager";
import type * as ssm from "@pulumi/aws/ssm";

/** Roles, policies, keys, secrets and certificates. See {@link ResourceTypes}. */
export interface IdentityTypes {
    "aws:acm/certificate:Certificate": [acm.CertificateArgs, acm.Certificate];
    "aws:iam/accessKey:AccessKey": [iam.AccessKeyArgs, iam.AccessKey];
    "aws:iam/accountPasswordPolicy:AccountPasswordPolicy": [iam.AccountPasswordPolicyArgs, iam.AccountPasswordPolicy];
    "aws:iam/groupPolicy:GroupPolicy": [iam.GroupPolicyArgs, iam.GroupPolicy];
    "aws:iam/groupPolicyAttachment:GroupPolicyAttachment": [iam.GroupPolicyAttachmentArgs, iam.GroupPolicyAttachment];
    "aws:iam/openIdConnectProvider:OpenIdConnectProvider": [iam.OpenIdConnectProviderArgs, iam.OpenIdConnectProvider];
    "aws:iam/policy:Policy": [iam.PolicyArgs, iam.Policy];
    "aws:iam/policyAttachment:PolicyAttachment": [iam.PolicyAttachmentArgs, iam.PolicyAttachment];
    "aws:iam/role:Role": [iam.RoleArgs, iam.Role];
    "aws:iam/rolePolicy:RolePolicy": [iam.RolePolicyArgs, iam.RolePolicy];
    "aws:iam/rolePolicyAttachment:RolePolicyAttachment": [iam.RolePolicyAttachmentArgs, iam.RolePolicyAttachment];
    "aws:iam/rolePolicyAttachmentsExclusive:RolePolicyAttachmentsExclusive": [
        iam.RolePolicyAttachmentsExclusiveArgs,
        iam.RolePolicyAttachmentsExclusive,
    ];
    "aws:iam/serviceSpecificCredential:ServiceSpecificCredential": [
        iam.ServiceSpecificCredentialArgs,
        iam.ServiceSpecificCredential,
    ];
    "aws:iam/signingCertificate:SigningCertificate": [iam.SigningCertificateArgs, iam.SigningCertificate];
    "aws:iam/sshKey:SshKey": [iam.SshKeyArgs, iam.SshKey];
    "aws:iam/user:User": [iam.UserArgs, iam.User];
    "aws:iam/userLoginProfile:UserLoginProfile": [iam.UserLoginProfileArgs, iam.UserLoginProfile];
    "aws:iam/userPolicy:UserPolicy": [iam.UserPolicyArgs, iam.UserPolicy];
    "aws:iam/userPolicyAttachment:UserPolicyAttachment": [iam.UserPolicyAttachmentArgs, iam.UserPolicyAttachment];
    "aws:kms/alias:Alias": [kms.AliasArgs, kms.Alias];
    "aws:kms/externalKey:ExternalKey": [kms.ExternalKeyArgs, kms.ExternalKey];
    "aws:kms/key:Key": [kms.KeyArgs, kms.Key];
    "aws:kms/keyPolicy:KeyPolicy": [kms.KeyPolicyArgs, kms.KeyPolicy];
    "aws:kms/replicaExternalKey:ReplicaExternalKey": [kms.ReplicaExternalKeyArgs, kms.ReplicaExternalKey];
    "aws:kms/replicaKey:ReplicaKey": [kms.ReplicaKeyArgs, kms.ReplicaKey];
    "aws:secretsmanager/secret:Secret": [secretsmanager.SecretArgs, secretsmanager.Secret];
    "aws:secretsmanager/secretPolicy:SecretPolicy": [secretsmanager.SecretPolicyArgs, secretsmanager.SecretPolicy];
    "aws:secretsmanager/secretRotation:SecretRotation": [
        secretsmanager.SecretRotationArgs,
        secretsmanager.SecretRotation,
    ];
    "aws:ssm/document:Document": [ssm.DocumentArgs, ssm.Document];
    "aws:ssm/parameter:Parameter": [ssm.ParameterArgs, ssm.Parameter];
    "aws:ssm/serviceSetting:ServiceSetting": [ssm.ServiceSettingArgs, ssm.ServiceSetting];
}
