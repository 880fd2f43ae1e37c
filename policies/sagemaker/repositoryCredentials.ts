import { nist } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const repositoryCredentials = resourceRule({
    name: "sagemaker-repository-credentials",
    description:
        "A code repository for notebooks is reached over HTTPS and holds no credentials in its address. Everyone " +
        "who may list repositories reads the address; what signs in belongs into a secret.",
    severity: "high",
    level: "mandatory",
    fix: "Set gitConfig.repositoryUrl to an https address without user, and gitConfig.secretArn to the secret.",
    url: "https://docs.aws.amazon.com/sagemaker/latest/dg/nbi-git-repo.html",
    framework: nist("IA-5(7)", "Authenticator Management | No Embedded Unencrypted Static Authenticators"),
    types: ["aws:sagemaker/codeRepository:CodeRepository"],
    *check({ props }) {
        const url = text(props.gitConfig?.repositoryUrl);
        if (!url.startsWith("https://")) {
            yield "gitConfig.repositoryUrl is not an https address";
        }
        if (/^\w+:\/\/[^/]*@/.test(url)) {
            yield "gitConfig.repositoryUrl holds credentials";
        }
    },
});
