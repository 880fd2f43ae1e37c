import { endures } from "../endures";
import { workspaceChanges } from "../environmentChanges";

const FOLDER = "examples/split";

endures("prod-workspace", {
    file: `${FOLDER}/Pulumi.prod-workspace.yaml`,
    upstream: { foundation: {}, "prod-platform": { file: `${FOLDER}/Pulumi.prod-platform.yaml` } },
    moved: "warehouse-reporting-warehouse",
    calls: 34,
    changes: workspaceChanges("prod-workspace", FOLDER),
});
