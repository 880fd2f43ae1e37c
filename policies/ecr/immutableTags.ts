import { fsbp } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { text } from "../core/values";

export const immutableTags = resourceRule({
    name: "ecr-immutable-tags",
    description:
        "A tag of an image cannot be moved to another. What was tested and approved under a tag is then what " +
        "runs, and nobody can slip in something else.",
    severity: "medium",
    level: "mandatory",
    fix: 'Set imageTagMutability to "IMMUTABLE", or "IMMUTABLE_WITH_EXCLUSION" with filters for tags that have to move.',
    url: "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html",
    framework: fsbp("ECR.2", "ECR private repositories should have tag immutability configured"),
    types: ["aws:ecr/repository:Repository"],
    *check({ props }) {
        // Left out, tags can be moved.
        if (!text(props.imageTagMutability).startsWith("IMMUTABLE")) {
            yield "imageTagMutability is not IMMUTABLE";
        }
    },
    remediate: () => ({ imageTagMutability: "IMMUTABLE" }),
});
