import type { Context } from "../shared/context";
import type { Statement } from "../shared/policyDocument";
import { AWS_AUDIENCE, GITHUB_HOST, githubSubject, type DeployPurpose } from "./githubPlan";
import { githubProviderArn } from "./githubProvider";

/**
 * Who deploys to an environment, or looks at it: a workflow of the repository, in the environment of GitHub that belongs to it.
 * No part of the subject is a wildcard.
 * Source: https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws
 */
export function deployTrust(
    context: Context,
    repository: string,
    environment: string,
    purpose: DeployPurpose,
): readonly Statement[] {
    return [
        {
            sid: "GitHub",
            principal: { Federated: githubProviderArn(context) },
            actions: ["sts:AssumeRoleWithWebIdentity"],
            conditions: {
                StringEquals: {
                    [`${GITHUB_HOST}:aud`]: AWS_AUDIENCE,
                    [`${GITHUB_HOST}:sub`]: githubSubject(repository, environment, purpose),
                },
            },
        },
    ];
}
