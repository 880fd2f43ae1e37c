import { DefaultCatalog } from "../../components/catalog/defaultCatalog";
import { entry } from "../needed";
import { nextTurn, type Named } from "../inTurns";
import type { Scope } from "./scope";

/** Which of the catalogs is meant where none is named, if any is. */
export async function setDefaultCatalog({ settings, workspace, gate }: Scope, catalogs: Named<string>): Promise<void> {
    const { defaultCatalog } = settings.workspace;
    if (defaultCatalog !== undefined) {
        const catalogName = entry(catalogs, "catalogs", defaultCatalog);
        new DefaultCatalog("default-catalog", { workspace, gate, catalogName });
        await nextTurn();
    }
}
