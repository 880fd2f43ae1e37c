import { sat } from "../core/frameworks";
import type { Subject } from "../core/resource";
import { resourceRule } from "../core/rule";
import { isSet, list, text } from "../core/values";
import { COMPUTE_TYPES } from "../shared/clusters";
import { jobAndTasks } from "../shared/jobTasks";

const TYPES = [...COMPUTE_TYPES, "databricks:index/library:Library"] as const;

export const librarySource = resourceRule({
    name: "compute-library-source",
    description:
        "A library comes from a package index, a volume or workspace files. Anyone in the workspace can replace a file on DBFS, " +
        "and with it the code that runs on the clusters of others; eggs no longer install at all.",
    severity: "high",
    level: "mandatory",
    fix: "Put the file into a volume and name its path /Volumes/…, or name a package; replace egg by whl.",
    url: "https://docs.databricks.com/aws/en/libraries/",
    framework: sat("DP-10", "Disable legacy DBFS root and mounts"),
    types: TYPES,
    *check(resource) {
        for (const [at, library] of librariesOf(resource)) {
            for (const kind of ["jar", "whl", "requirements"] as const) {
                if (/^(dbfs:|\/dbfs\/)/.test(text(library[kind]))) {
                    yield `${at}${kind} lies on DBFS`;
                }
            }
            if (isSet(library, "egg")) {
                yield `${at}egg is set`;
            }
        }
    },
});

type Text = string | null | undefined;
type LibraryFile = Readonly<Partial<Record<"jar" | "whl" | "requirements" | "egg", Text>>>;
type Found = Iterable<readonly [at: string, library: LibraryFile]>;

function* librariesOf(resource: Subject<(typeof TYPES)[number]>): Found {
    if (resource.type === "databricks:index/library:Library") {
        yield ["", resource.props];
    } else if (resource.type === "databricks:index/job:Job") {
        for (const { at, task } of jobAndTasks(resource.props)) {
            yield* numbered(at, task.libraries);
        }
    } else {
        yield* numbered("", resource.props.libraries);
    }
}

function* numbered(at: string, libraries: readonly (LibraryFile | null | undefined)[] | null | undefined): Found {
    for (const [index, library] of list(libraries).entries()) {
        yield [`${at}libraries[${index}].`, library ?? {}];
    }
}
