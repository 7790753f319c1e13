import { expect, it } from "vitest";
import { orderTold } from "../../src/study/name-order.js";

it.each([
  ["Mbuyi Kalonji Espérance", "Moi c'est Espérance.", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "Bonjour Madame Mbuyi.", "Mbuyi Kalonji, Espérance"],
  ["Espérance Mbuyi Kalonji", "Je m'appelle Espérance.", "Mbuyi Kalonji, Espérance"],
  ["Espérance Mbuyi Kalonji", "Oui, madame Kalonji.", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "madame Kalonji", null],
  ["Mbuyi Kalonji Espérance", "Madame Mbuyi, madame Espérance", "Mbuyi Kalonji, Espérance"],
  ["Mbuyi Kalonji Espérance", "Moi c'est Mbuyi. Moi c'est Espérance.", null],
  ["Rosa García Fernández", "Mme Rosa García, je crois.", null],
  ["Jean Pierre Nkongolo", "Et monsieur Jean ? Madame Nkongolo.", "Nkongolo, Jean Pierre"],
  ["Kalonji Espérance", "Moi c'est Espérance.", null],
  ["Kaçar Orhan", "Mehmet Kaçar est là. Kaçar Orhan aussi.", "Kaçar, Orhan"],
  ["Kaçar Orhan", "Madame Kaçar rit.", "Kaçar, Orhan"],
  ["Kaçar Orhan", "Pas Kaçar. Les Kaçar.", null],
  ["Ben Ali", "Karim Ben Ali, puis Ben Ali.", null],
  ["Orhan Kaçar", "Mehmet Kaçar, madame Kaçar.", null],
  ["Van de Walle Joris", "Moi c'est Joris.", null],
])("the order of a name is told or is not: %s, %s", (name, text, told) => {
  expect(orderTold(name, text)).toBe(told);
});
