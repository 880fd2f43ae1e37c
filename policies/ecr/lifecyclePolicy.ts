import { fsbp } from "../core/frameworks";
import { stackRule } from "../core/rule";

const POLICY = { type: "aws:ecr/lifecyclePolicy:LifecyclePolicy", property: "repository", key: "name" } as const;

export const lifecyclePolicy = stackRule({
    name: "ecr-lifecycle-policy",
    description:
        "An image repository has a policy that expires old images. What nobody deploys any more is billed by the " +
        "gigabyte, and can be deployed by mistake with all its vulnerabilities.",
    severity: "low",
    level: "advisory",
    fix: "Add an ecr.LifecyclePolicy for the repository.",
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html",
    framework: fsbp("ECR.3", "ECR repositories should have at least one lifecycle policy configured"),
    types: ["aws:ecr/repository:Repository"],
    *check(repository, { stack }) {
        if (stack.attached(repository, POLICY).length === 0) {
            yield "nothing in the stack expires its old images";
        }
    },
});
