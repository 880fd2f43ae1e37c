import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { list } from "../core/values";
import { isOwnKey } from "../shared/ownKey";

export const secretsEncryption = resourceRule({
    name: "eks-secrets-encryption",
    description:
        "Secrets of an EKS cluster are encrypted with a KMS key of one's own. Kubernetes keeps them as any other " +
        "object; the key that AWS adds by itself cannot be revoked and is not traced.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set encryptionConfig.provider.keyArn to a customer managed key and encryptionConfig.resources to ["secrets"].',
    url: "https://docs.aws.amazon.com/eks/latest/userguide/enable-kms.html",
    framework: fsbp("EKS.3", "EKS clusters should use encrypted Kubernetes secrets"),
    types: ["aws:eks/cluster:Cluster"],
    *check({ props }) {
        const { encryptionConfig: encryption } = props;
        if (!list(encryption?.resources).includes("secrets") || !isOwnKey(encryption?.provider?.keyArn)) {
            yield "encryptionConfig names no key of one's own for secrets";
        }
    },
});
