import type * as iam from "@pulumi/aws/iam";
import type * as kms from "@pulumi/aws/kms";
import type * as secretsmanager from "@pulumi/aws/secretsmanager";

/** Roles, policies, keys and secrets. See {@link ResourceTypes}. */
export interface IdentityTypes {
    "aws:iam/groupPolicy:GroupPolicy": [iam.GroupPolicyArgs, iam.GroupPolicy];
    "aws:iam/policy:Policy": [iam.PolicyArgs, iam.Policy];
    "aws:iam/role:Role": [iam.RoleArgs, iam.Role];
    "aws:iam/rolePolicy:RolePolicy": [iam.RolePolicyArgs, iam.RolePolicy];
    "aws:iam/userPolicy:UserPolicy": [iam.UserPolicyArgs, iam.UserPolicy];
    "aws:kms/key:Key": [kms.KeyArgs, kms.Key];
    "aws:kms/keyPolicy:KeyPolicy": [kms.KeyPolicyArgs, kms.KeyPolicy];
    "aws:secretsmanager/secretPolicy:SecretPolicy": [secretsmanager.SecretPolicyArgs, secretsmanager.SecretPolicy];
}
