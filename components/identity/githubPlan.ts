/** Who signs the tokens of GitHub Actions. */
export const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";

/** The issuer as AWS writes it, in ARNs and condition keys. */
export const GITHUB_HOST = GITHUB_ISSUER.replace("https://", "");

/** What a token for AWS says it is for. */
export const AWS_AUDIENCE = "sts.amazonaws.com";

/** What a workflow is let in for: to deploy, or to look. */
export type DeployPurpose = "deploy" | "preview";

/**
 * The environment of GitHub that a workflow must run in: its protection rules say who may start it and who must approve. To
 * look has an environment of its own, so that pull requests need no approval for it.
 */
export const githubEnvironment = (environment: string, purpose: DeployPurpose): string =>
    purpose === "deploy" ? environment : `${environment}-preview`;

/**
 * What a token says of the workflow that it was made for: the repository and the environment of GitHub, and nothing else will do.
 * Source: https://docs.github.com/en/actions/reference/security/oidc (subject claims)
 */
export const githubSubject = (repository: string, environment: string, purpose: DeployPurpose): string =>
    `repo:${repository}:environment:${githubEnvironment(environment, purpose)}`;
