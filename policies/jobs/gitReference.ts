import { wellArchitected } from "../core/frameworks";
import { resourceRule } from "../core/rule";
import { isSet } from "../core/values";

export const gitReference = resourceRule({
    name: "jobs-git-reference",
    description:
        "A job runs a tag or a commit of its repository. On a branch it runs whatever was pushed last, with the job's rights and " +
        "without a deployment; what ran yesterday cannot be told from what runs today.",
    severity: "medium",
    level: "advisory",
    fix: "Set gitSource.tag or gitSource.commit in place of gitSource.branch.",
    url: "https://docs.databricks.com/aws/en/jobs/git",
    framework: wellArchitected("OPS05-BP01", "Use version control"),
    types: ["databricks:index/job:Job"],
    *check({ props }) {
        if (isSet(props, "gitSource")) {
            const source = props.gitSource ?? {};
            if (!isSet(source, "tag") && !isSet(source, "commit")) {
                yield "gitSource names neither a tag nor a commit";
            }
        }
    },
});
