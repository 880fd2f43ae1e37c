export { cases as passwordLogin } from "./passwordLogin";
export { cases as retention } from "./retention";
