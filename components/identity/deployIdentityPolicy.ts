import type { Statement } from "../shared/policyDocument";
import { both, madeFor, namesOf, ownedBy, type DeployScope } from "./deployScope";

const iam = (calls: readonly string[]): readonly string[] => calls.map((call) => `iam:${call}`);

/** Services that roles of an environment are made for. */
const PASSED_TO = ["ec2.amazonaws.com", "lakeformation.amazonaws.com"];

/**
 * Services that make a role of their own when they are first used. That of VPNs keeps their keys in Secrets Manager; that of
 * multi-Region keys (`mrk`) keeps replicas like their key.
 * Sources: https://docs.aws.amazon.com/vpn/latest/s2svpn/using-service-linked-roles.html and its like of the others;
 * https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-auth-slr.html
 */
const LINKED = ["mrk.kms", "network-firewall", "s2svpn", "transitgateway"].map((name) => `${name}.amazonaws.com`);

const rolesOf = (scope: DeployScope): string => {
    const { partition, awsAccountId } = scope.context;
    return `arn:${partition}:iam::${awsAccountId}:role/${namesOf(scope)}`;
};

/** What shows the roles of the environment. */
export function seeRoles(scope: DeployScope): readonly Statement[] {
    return [
        {
            sid: "SeeRoles",
            actions: iam([
                ...["GetRole", "GetRolePolicy", "ListAttachedRolePolicies", "ListInstanceProfilesForRole"],
                ...["ListRolePolicies", "ListRoleTags"],
            ]),
            resources: [rolesOf(scope)],
        },
    ];
}

/**
 * What makes, changes and deletes the roles of the environment: all of them within the boundary, which cannot be taken off.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html ("delegating responsibility")
 */
export function changeRoles(scope: DeployScope): readonly Statement[] {
    const { partition, awsAccountId } = scope.context;
    const roles = [rolesOf(scope)];
    const bounded = { StringEquals: { "iam:PermissionsBoundary": scope.boundaryArn } };
    return [
        {
            sid: "CreateRoles",
            actions: iam(["CreateRole"]),
            resources: roles,
            conditions: both(bounded, madeFor(scope)),
        },
        { sid: "TagRoles", actions: iam(["TagRole"]), resources: roles, conditions: madeFor(scope) },
        {
            sid: "PermitRoles",
            actions: iam(["DeleteRolePolicy", "PutRolePermissionsBoundary", "PutRolePolicy"]),
            resources: roles,
            conditions: bounded,
        },
        {
            sid: "ChangeRoles",
            actions: iam(["DeleteRole", "UntagRole", "UpdateAssumeRolePolicy", "UpdateRole"]),
            resources: roles,
            conditions: ownedBy(scope),
        },
        {
            sid: "PassRoles",
            actions: iam(["PassRole"]),
            resources: roles,
            conditions: { StringEquals: { "iam:PassedToService": PASSED_TO } },
        },
        {
            sid: "LinkRoles",
            actions: iam(["CreateServiceLinkedRole"]),
            resources: LINKED.map(
                (service) => `arn:${partition}:iam::${awsAccountId}:role/aws-service-role/${service}/*`,
            ),
            conditions: { StringEquals: { "iam:AWSServiceName": LINKED } },
        },
    ];
}
