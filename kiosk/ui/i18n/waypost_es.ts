<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AsidesBlock</name>
    <message>
        <source>Questions to ask your team</source>
        <translation>Preguntas para su equipo médico</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Lo que usted puede hacer</translation>
    </message>
</context>
<context>
    <name>AskedSheet</name>
    <message>
        <source>Which page do you mean?</source>
        <translation>¿Qué página busca?</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Esta tarjeta ya no se usa</translation>
    </message>
    <message>
        <source>This card or number is not known here</source>
        <translation>Esta tarjeta o este número no existe aquí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It can mean more than one page.</source>
        <translation>Puede ser más de una página.</translation>
    </message>
    <message>
        <source>This page is nearest to it:</source>
        <translation>La página más parecida es esta:</translation>
    </message>
    <message>
        <source>Perhaps this is what you are looking for:</source>
        <translation>Quizá busca esto:</translation>
    </message>
    <message>
        <source>Please check the number, or find the page by a word under Search.</source>
        <translation>Revise el número o busque la página con una palabra en “Buscar”.</translation>
    </message>
</context>
<context>
    <name>Backdrop</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move the screen up again</source>
        <translation>Subir la pantalla otra vez</translation>
    </message>
    <message>
        <source>Move everything lower, within reach</source>
        <translation>Bajar todo para tenerlo al alcance</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>Ya terminé</translation>
    </message>
</context>
<context>
    <name>CalloutBlock</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Not done at this clinic. Ask about a referral.</source>
        <translation>No se hace en esta clínica. Pregunte si le pueden dar una referencia a otro lugar.</translation>
    </message>
    <message>
        <source>Show more pages (%1)</source>
        <translation>Mostrar más páginas (%1)</translation>
    </message>
    <message>
        <source>Where in the body it is used</source>
        <translation>En qué partes del cuerpo se usa</translation>
    </message>
</context>
<context>
    <name>ChartSheet</name>
    <message>
        <source>A line for the record</source>
        <translation>Una línea para el expediente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Scan it into the record, or copy it. It names pages and no person, and is gone after a minute.</source>
        <translation>Escanéela al expediente o cópiela. Nombra páginas y a ninguna persona, y desaparece después de un minuto.</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>A question to think about</source>
        <translation>Una pregunta para pensar</translation>
    </message>
    <message>
        <source>Yes, that is right.</source>
        <translation>Sí, así es.</translation>
    </message>
    <message>
        <source>Many people think so.</source>
        <translation>Muchas personas creen eso.</translation>
    </message>
</context>
<context>
    <name>CleaningNotice</name>
    <message>
        <source>No touch counts now. Seconds left: %1</source>
        <translation>Ahora la pantalla no responde al tacto. Segundos que faltan: %1</translation>
    </message>
    <message>
        <source>The screen is being cleaned</source>
        <translation>Limpieza de la pantalla</translation>
    </message>
</context>
<context>
    <name>ClinicBlock</name>
    <message>
        <source>Your care team: %1</source>
        <translation>Su equipo médico: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Call the number your care team gave you.</source>
        <translation>Llame al número que le dio su equipo médico.</translation>
    </message>
    <message>
        <source>This screen cannot call for help. If you feel sick right now, tell a staff member.</source>
        <translation>Esta pantalla no puede pedir ayuda. Si se siente mal en este momento, avísele a alguien del personal.</translation>
    </message>
</context>
<context>
    <name>ClinicWordsBlock</name>
    <message>
        <source>This clinic has not added words of its own.</source>
        <translation>Esta clínica no ha agregado un texto propio.</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>A code for the scanner</source>
        <translation>Código para el escáner</translation>
    </message>
</context>
<context>
    <name>DiagramPage</name>
    <message>
        <source>Read the page about this</source>
        <translation>Leer la página sobre esto</translation>
    </message>
</context>
<context>
    <name>DisplaySheet</name>
    <message>
        <source>Make it easier to read</source>
        <translation>Hacer más fácil la lectura</translation>
    </message>
    <message>
        <source>Usual settings</source>
        <translation>Ajustes habituales</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Texto al %1 por ciento</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>White on black</source>
        <translation>Blanco sobre negro</translation>
    </message>
    <message>
        <source>Soft, less glare</source>
        <translation>Suave, deslumbra menos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FaultScreen</name>
    <message>
        <source>This screen is taking a rest</source>
        <translation>Esta pantalla está en pausa</translation>
    </message>
    <message>
        <source>You did nothing wrong. Please ask a staff member. They are glad to help.</source>
        <translation>Usted no hizo nada malo. Por favor, avísele a alguien del personal. Con gusto le ayudarán.</translation>
    </message>
</context>
<context>
    <name>FaultsSheet</name>
    <message>
        <source>1 fault</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>Your last change is not shown yet.</source>
        <translation>Su último cambio todavía no se muestra.</translation>
    </message>
    <message>
        <source>Your change is shown. This is still to be mended.</source>
        <translation>Su cambio ya se muestra. Esto falta por corregir.</translation>
    </message>
    <message>
        <source>Close the list of faults</source>
        <translation>Cerrar la lista de errores</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
</context>
<context>
    <name>FigureBlock</name>
    <message>
        <source>Larger, step by step</source>
        <translation>Más grande, paso a paso</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
<context>
    <name>FinishSheet</name>
    <message>
        <source>Are you finished?</source>
        <translation>¿Ya terminó?</translation>
    </message>
    <message>
        <source>The screen goes back to the start. Nothing of your visit is kept.</source>
        <translation>La pantalla vuelve al inicio. No se guarda nada de su visita.</translation>
    </message>
    <message>
        <source>Yes, I’m finished</source>
        <translation>Sí, ya terminé</translation>
    </message>
    <message>
        <source>Keep reading</source>
        <translation>Seguir leyendo</translation>
    </message>
</context>
<context>
    <name>FirstWays</name>
    <message>
        <source>Read more (%1)</source>
        <translation>Leer más (%1)</translation>
    </message>
    <message>
        <source>Questions to ask (%1)</source>
        <translation>Preguntas para hacer (%1)</translation>
    </message>
</context>
<context>
    <name>GlossaryPopup</name>
    <message>
        <source>Say it: %1</source>
        <translation>Se dice: %1</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>Página: %1</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>Palabra anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GuidedBar</name>
    <message>
        <source>Your guided visit</source>
        <translation>Su visita guiada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>El paso anterior</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Back to your visit</source>
        <translation>Volver a su visita</translation>
    </message>
</context>
<context>
    <name>GuidedPage</name>
    <message>
        <source>To be sure I explained it well, would you tell me in your own words what we talked about today?</source>
        <translation>Para saber si lo expliqué bien, ¿me cuenta con sus palabras de qué hablamos hoy?</translation>
    </message>
    <message>
        <source>Would you tell me what happens next?</source>
        <translation>¿Me cuenta qué es lo que sigue?</translation>
    </message>
    <message>
        <source>Would you tell me when you would call us, and how?</source>
        <translation>¿Me dice en qué casos nos llamaría, y cómo?</translation>
    </message>
    <message>
        <source>What would you like me to explain again, or in another way?</source>
        <translation>¿Qué le gustaría que le explicara otra vez, o de otra manera?</translation>
    </message>
    <message>
        <source>Questions collected on the way</source>
        <translation>Preguntas reunidas en el camino</translation>
    </message>
    <message>
        <source>For the nurse: did I explain it well?</source>
        <translation>Para enfermería: ¿lo expliqué bien?</translation>
    </message>
    <message>
        <source>Touch the questions that matter to you. Ask them today, or write them down.</source>
        <translation>Toque las preguntas que le importan. Hágalas hoy o apúntelas.</translation>
    </message>
    <message>
        <source>Read these aloud, one at a time. What is not clear yet was not explained well enough: go back and say it another way.</source>
        <translation>Léalas en voz alta, una por una. Lo que aún no esté claro no se explicó lo bastante bien: vuelva atrás y dígalo de otra manera.</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Page by page: guided visits</source>
        <translation>Página por página: visitas guiadas</translation>
    </message>
</context>
<context>
    <name>IconArray</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>InShortBlock</name>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
</context>
<context>
    <name>InterruptionSheet</name>
    <message>
        <source>A nurse would like to open another page</source>
        <translation>Una enfermera quisiera abrir otra página</translation>
    </message>
    <message>
        <source>Yes, open it</source>
        <translation>Sí, abrirla</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>If you say yes, it takes the place of your page, and nothing of your visit is kept. If you do not answer, your page stays.</source>
        <translation>Si usted dice que sí, ocupará el lugar de la suya y no se guardará nada de su visita. Si no responde, usted sigue en su página.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>qwertyuiop asdfghjkl- zxcvbnm</source>
        <extracomment>The letters of the on-screen keyboard: three rows of at most ten, with a space between rows.</extracomment>
        <translation>qwertyuiop asdfghjklñ zxcvbnm-</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>LoweredNote</name>
    <message>
        <source>Touch here to move the screen up again.</source>
        <translation>Toque aquí para subir la pantalla otra vez.</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Leave the guided visit</source>
        <translation>Dejar la visita guiada</translation>
    </message>
    <message>
        <source>I’m finished</source>
        <translation>Ya terminé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NotOfferedBlock</name>
    <message>
        <source>This is not done at this clinic. Ask your team about a referral.</source>
        <translation>Esto no se hace en esta clínica. Pregúntele a su equipo si le pueden dar una referencia a otro lugar.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar el último dígito</translation>
    </message>
</context>
<context>
    <name>NumbersBlock</name>
    <message>
        <source>Numbers from studies: look at them, or leave them closed.</source>
        <translation>Números de estudios: puede verlos o dejarlos cerrados.</translation>
    </message>
    <message>
        <source>Close the numbers</source>
        <translation>Cerrar los números</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar los números</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>PageGutter</name>
    <message>
        <source>Further up</source>
        <translation>Más arriba</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
</context>
<context>
    <name>PagesToAdd</name>
    <message>
        <source>Add pages in the order you want. Their questions and a card for you come at the end.</source>
        <translation>Agregue páginas en el orden que quiera. Al final vienen sus preguntas y una tarjeta para usted.</translation>
    </message>
    <message>
        <source>Find a page to add</source>
        <translation>Buscar una página para agregar</translation>
    </message>
    <message>
        <source>Often needed here</source>
        <translation>Las más usadas aquí</translation>
    </message>
</context>
<context>
    <name>PictureWay</name>
    <message>
        <source>Step by step (%1)</source>
        <translation>Paso a paso (%1)</translation>
    </message>
    <message>
        <source>Larger, with names</source>
        <translation>Más grande, con nombres</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Teach-back done</source>
        <translation>Explicación comprobada</translation>
    </message>
    <message>
        <source>End the visit, with a line for the record</source>
        <translation>Terminar la visita, con una línea para el expediente</translation>
    </message>
</context>
<context>
    <name>RelatedBlock</name>
    <message>
        <source>Read on</source>
        <translation>Siga leyendo</translation>
    </message>
    <message>
        <source>Not done at this clinic. Ask about a referral.</source>
        <translation>No se hace en esta clínica. Pregunte si le pueden dar una referencia a otro lugar.</translation>
    </message>
</context>
<context>
    <name>ReservedNotice</name>
    <message>
        <source>This screen is reserved for now. The staff will be glad to help.</source>
        <translation>Esta pantalla está reservada por ahora. El personal le ayudará con gusto.</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Por favor, pregunte al personal</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>Checked by a clinician on %1. It was due again on %2.</source>
        <translation>Revisado por personal clínico el %1. La próxima revisión estaba prevista para el %2.</translation>
    </message>
    <message>
        <source>Checked by a clinician on %1.</source>
        <translation>Revisado por personal clínico el %1.</translation>
    </message>
</context>
<context>
    <name>SearchHit</name>
    <message>
        <source>A word explained</source>
        <translation>Una palabra explicada</translation>
    </message>
    <message>
        <source>The word explained: %1</source>
        <translation>La palabra explicada: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Type a word</source>
        <translation>Escriba algo</translation>
    </message>
    <message>
        <source>Type a word, such as %1</source>
        <translation>Escriba algo, como %1</translation>
    </message>
    <message>
        <source>You typed: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Nothing was found for these letters. Try a shorter word, or one of these:</source>
        <translation>No se encontró nada con estas letras. Pruebe una palabra más corta o una de estas:</translation>
    </message>
    <message>
        <source>Showing results for “%1”</source>
        <translation>Resultados para “%1”</translation>
    </message>
    <message>
        <source>Pages and words will appear here while you type.</source>
        <translation>Aquí aparecerán páginas y palabras mientras escribe.</translation>
    </message>
    <message>
        <source>More were found: %1. Type another letter or word to see them.</source>
        <translation>Se encontraron más: %1. Escriba otra letra o palabra para verlos.</translation>
    </message>
    <message>
        <source>All words, A to Z</source>
        <translation>Todas las palabras, de la A a la Z</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>SectionGrid</name>
    <message>
        <source>All of it in one</source>
        <translation>Todo en una sola página</translation>
    </message>
</context>
<context>
    <name>SectionNames</name>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Treatments used here</source>
        <translation>Tratamientos que se usan aquí</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Palabras en esta página</translation>
    </message>
    <message>
        <source>About this page</source>
        <translation>Sobre esta página</translation>
    </message>
</context>
<context>
    <name>SignsBlock</name>
    <message>
        <source>More about some of these</source>
        <translation>Más sobre algunas de estas señales</translation>
    </message>
    <message>
        <source>All warning signs</source>
        <translation>Todas las señales de alerta</translation>
    </message>
</context>
<context>
    <name>SourcesBlock</name>
    <message>
        <source>About this page</source>
        <translation>Sobre esta página</translation>
    </message>
    <message>
        <source>Checked by: %1. Next check due: %2.</source>
        <translation>Revisado por: %1. Próxima revisión: %2.</translation>
    </message>
    <message>
        <source>Close the sources</source>
        <translation>Cerrar las fuentes</translation>
    </message>
    <message>
        <source>Show the sources (%1)</source>
        <translation>Mostrar las fuentes (%1)</translation>
    </message>
    <message>
        <source>Who makes these pages</source>
        <translation>Quién hace estas páginas</translation>
    </message>
    <message>
        <source>Card %1. Content version %2.</source>
        <translation>Tarjeta %1. Versión del contenido %2.</translation>
    </message>
</context>
<context>
    <name>StaffFinder</name>
    <message>
        <source>Find a page</source>
        <translation>Buscar una página</translation>
    </message>
    <message>
        <source>A word, a card number, or a code such as C787</source>
        <translation>Una palabra, un número de tarjeta o un código como C787</translation>
    </message>
    <message>
        <source>A page to add: a word, a card number, or a code</source>
        <translation>Página para agregar: palabra, número de tarjeta o código</translation>
    </message>
    <message>
        <source>Find a page to add</source>
        <translation>Buscar una página para agregar</translation>
    </message>
    <message>
        <source>You typed: %1</source>
        <translation>Usted escribió: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No page is meant by this.</source>
        <translation>Ninguna página corresponde a esto.</translation>
    </message>
</context>
<context>
    <name>StaffPages</name>
    <message>
        <source>Find a page by word, card number or code</source>
        <translation>Buscar una página por palabra, número de tarjeta o código</translation>
    </message>
    <message>
        <source>Guided visits</source>
        <translation>Visitas guiadas</translation>
    </message>
    <message>
        <source>Put one together</source>
        <translation>Armar una visita</translation>
    </message>
    <message>
        <source>Put one together (pages: %1)</source>
        <translation>Armar una visita (páginas: %1)</translation>
    </message>
    <message>
        <source>Often needed here</source>
        <translation>Las más usadas aquí</translation>
    </message>
</context>
<context>
    <name>StaffPanel</name>
    <message>
        <source>Staff panel</source>
        <translation>Panel del personal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffPlanner</name>
    <message>
        <source>Put a visit together</source>
        <translation>Armar una visita</translation>
    </message>
    <message>
        <source>Put a visit together (pages: %1)</source>
        <translation>Armar una visita (páginas: %1)</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Back to the panel</source>
        <translation>Volver al panel</translation>
    </message>
    <message>
        <source>The pages of this visit</source>
        <translation>Las páginas de esta visita</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>There is room for no more pages.</source>
        <translation>Ya no caben más páginas.</translation>
    </message>
</context>
<context>
    <name>StaffScreen</name>
    <message>
        <source>This screen</source>
        <translation>Esta pantalla</translation>
    </message>
    <message>
        <source>Reserve it: “Please ask the staff”</source>
        <translation>Reservarla: “Por favor, pregunte al personal”</translation>
    </message>
    <message>
        <source>Clean it: no touch counts for a minute</source>
        <translation>Limpiarla: no responde al tacto por un minuto</translation>
    </message>
    <message>
        <source>Quiet: nothing invites or moves</source>
        <translation>En silencio: nada invita ni se mueve</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>Reiniciar el programa</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>No card has this number. Please look at its digits again.</source>
        <translation>Ninguna tarjeta tiene este número. Por favor, revise los dígitos.</translation>
    </message>
    <message>
        <source>There is no page with this number on this kiosk.</source>
        <translation>En esta pantalla no hay una página con este número.</translation>
    </message>
    <message>
        <source>Type the number on the card.</source>
        <translation>Escriba el número de la tarjeta.</translation>
    </message>
    <message>
        <source>Enter the staff number.</source>
        <translation>Escriba el número del personal.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait. Minutes left: %1</source>
        <translation>Demasiados intentos. Por favor, espere. Minutos que faltan: %1</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Staff panel</source>
        <translation>Panel del personal</translation>
    </message>
    <message>
        <source>No staff number is set on this machine. IT can set one in the configuration.</source>
        <translation>Este equipo no tiene un número para el personal. El departamento de informática puede ponerlo en la configuración.</translation>
    </message>
    <message>
        <source>That is not the number.</source>
        <translation>Ese no es el número.</translation>
    </message>
    <message>
        <source>%1 digits</source>
        <translation>%1 cifras</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>StaffVisit</name>
    <message>
        <source>This visit</source>
        <translation>Esta visita</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size %1 percent</source>
        <translation>Texto al %1 por ciento</translation>
    </message>
    <message>
        <source>Without a touch, the page stays for</source>
        <translation>Si nadie toca la pantalla, la página se queda</translation>
    </message>
    <message>
        <source>The usual time</source>
        <translation>El tiempo de siempre</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutos</translation>
    </message>
</context>
<context>
    <name>StartControls</name>
    <message>
        <source>Smaller text</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Move up again</source>
        <translation>Volver arriba</translation>
    </message>
    <message>
        <source>Move lower</source>
        <translation>Bajar todo</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para comenzar</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>The whole picture</source>
        <translation>El dibujo completo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>TitleBlock</name>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Your care team: %1</source>
        <translation>Su equipo médico: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Text size, contrast and language</source>
        <translation>Tamaño del texto, contraste e idioma</translation>
    </message>
</context>
<context>
    <name>UsedHereBlock</name>
    <message>
        <source>Treatments used here</source>
        <translation>Tratamientos que se usan aquí</translation>
    </message>
</context>
<context>
    <name>UsedMark</name>
    <message>
        <source>Often used</source>
        <translation>Se usa con frecuencia</translation>
    </message>
    <message>
        <source>Sometimes used</source>
        <translation>Se usa a veces</translation>
    </message>
    <message>
        <source>Seldom used</source>
        <translation>Se usa pocas veces</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <translation>Pregúntele a su equipo</translation>
    </message>
</context>
<context>
    <name>UsedWhereBlock</name>
    <message>
        <source>Often used here</source>
        <translation>Aquí se usa con frecuencia</translation>
    </message>
    <message>
        <source>Sometimes used here</source>
        <translation>Aquí se usa a veces</translation>
    </message>
    <message>
        <source>Seldom used here</source>
        <translation>Aquí se usa pocas veces</translation>
    </message>
    <message>
        <source>Ask your team</source>
        <translation>Pregúntele a su equipo</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Dónde se usa</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>The pages open as soon as the content is whole.</source>
        <translation>Las páginas se abrirán en cuanto el contenido esté completo.</translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Touch the screen to go on reading. Otherwise it goes back to the start in about %1 seconds, so that your page stays private.</source>
        <translation>Toque la pantalla para seguir leyendo. Si no, volverá al inicio en unos %1 segundos, para que nadie más vea su página.</translation>
    </message>
    <message>
        <source>I’m still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>WordsBlock</name>
    <message>
        <source>Words on this page</source>
        <translation>Palabras en esta página</translation>
    </message>
</context>
<context>
    <name>WordsLetters</name>
    <message>
        <source>Words with %1</source>
        <translation>Palabras con %1</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>ZoomTitle</name>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
</context>
</TS>
