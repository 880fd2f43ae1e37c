import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

const TYPES = ["databricks:index/app:App", "databricks:index/job:Job", "databricks:index/repo:Repo"] as const;

/** A user with a password, or a token in place of a user; a short name alone is the organisation in Azure DevOps. */
const CREDENTIALS = /^https?:\/\/([^/@]*:[^/@]+|[^/@:]{20,}(?=@(?!dev\.azure\.com)))@/i;

export const gitUrl = resourceRule({
    name: "secrets-git-url",
    description:
        "The address of a Git repository holds no credential. Everyone who may see the job, the app or the folder reads the " +
        "address, and can then read and perhaps change the code.",
    severity: "high",
    level: "mandatory",
    fix: "Remove user and token from the address, and give the credential with GitCredential.",
    url: "https://docs.databricks.com/aws/en/repos/get-access-tokens-from-git-provider",
    framework: sat("DP-1", "Secrets management"),
    types: TYPES,
    *check(resource) {
        const [path, url] = repositoryOf(resource);
        if (CREDENTIALS.test(text(url))) {
            yield `${path} holds a credential`;
        }
    },
});

function repositoryOf(
    resource: Subject<(typeof TYPES)[number]>,
): readonly [path: string, url: string | null | undefined] {
    switch (resource.type) {
        case "databricks:index/app:App":
            return ["gitRepository.url", resource.props.gitRepository?.url];
        case "databricks:index/job:Job":
            return ["gitSource.url", resource.props.gitSource?.url];
        case "databricks:index/repo:Repo":
            return ["url", resource.props.url];
    }
}
